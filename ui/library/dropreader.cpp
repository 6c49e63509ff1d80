// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/dropreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace pictor::ui {

namespace {

struct DropReader {
    Q_DECLARE_TR_FUNCTIONS(pictor::ui::DropReader)
};

/// Address of the first picture in a piece of HTML, as browsers put it beside a dragged picture.
QUrl imageSource(const QString &html)
{
    static const QRegularExpression tag(
        QStringLiteral(R"re(<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))re"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = tag.match(html);
    QString source = match.captured(match.lastCapturedIndex());
    return QUrl(source.replace(QLatin1String("&amp;"), QLatin1String("&")));
}

/// Bytes of a data: URL (RFC 2397) that holds a picture; empty for any other.
QByteArray bytesOf(const QUrl &url)
{
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme);
    const qsizetype comma = path.indexOf(',');
    if (url.scheme() != QLatin1String("data") || comma < 0 || !path.startsWith("image/"))
        return {};
    const QByteArray payload = QByteArray::fromPercentEncoding(path.mid(comma + 1));
    return path.left(comma).endsWith(";base64") ? QByteArray::fromBase64(payload) : payload;
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

DroppedContent fromUrls(const QList<QUrl> &urls)
{
    DroppedContent content;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            content.paths.append(url.toLocalFile());
        else if (content.encoded.isEmpty())
            content.encoded = bytesOf(url);
    }
    if (!content.paths.isEmpty())
        content.encoded.clear();
    return content;
}

/// Bytes are worth more than the pixels Qt makes of them: they are decoded on a worker, with their
/// orientation.
DroppedContent fromImageData(const QMimeData &mime)
{
    DroppedContent content;
    for (const char *format :
        {"image/png", "image/tiff", "image/webp", "image/bmp", "image/jpeg", "image/gif"}) {
        content.encoded = mime.data(QLatin1String(format));
        if (!content.encoded.isEmpty())
            return content;
    }
    if (mime.hasImage())
        content.image = qvariant_cast<QImage>(mime.imageData());
    return content;
}

/// Terminals and some file managers give a path, or a file: address, as plain text.
QUrl fileNamedBy(const QString &text)
{
    const QString line = text.trimmed();
    const QUrl url = line.startsWith(QLatin1Char('/')) ? QUrl::fromLocalFile(line) : QUrl(line);
    const bool oneFile = !line.contains(QLatin1Char('\n')) && url.isLocalFile();
    return oneFile ? url : QUrl();
}

bool namesWebPicture(const QMimeData &mime, const QUrl &source)
{
    const QList<QUrl> urls = mime.urls();
    return isWeb(source) || std::any_of(urls.begin(), urls.end(), isWeb)
        || isWeb(QUrl(mime.text().trimmed()));
}

Error noPicture(const QString &detail)
{
    return {Error::Kind::Unsupported,
        DropReader::tr(
            "There is no picture in this. Drop or paste a picture file, a folder or a copied picture."),
        detail};
}

Error problemWith(const QMimeData &mime, const QUrl &source)
{
    if (namesWebPicture(mime, source))
        return {Error::Kind::Unsupported,
            DropReader::tr("The browser gave only the picture's address, and Pictor does not fetch from the "
                           "web. Copy the "
                           "picture itself there and paste it here, or save it and drop the file."),
            mime.formats().join(QLatin1Char(' '))};
    return noPicture(mime.formats().join(QLatin1Char(' ')));
}

} // namespace

bool mayHoldPictures(const QMimeData &mime)
{
    const QStringList formats = mime.formats();
    const bool pixels = mime.hasImage()
        || std::any_of(formats.begin(), formats.end(),
            [](const QString &format) { return format.startsWith(QLatin1String("image/")); });
    return pixels || mime.hasUrls() || !imageSource(mime.html()).isEmpty()
        || !fileNamedBy(mime.text()).isEmpty();
}

DroppedContent readDropped(const QMimeData &mime)
{
    const QUrl source = imageSource(mime.html());
    DroppedContent content = fromUrls(mime.urls());
    if (content.isEmpty())
        content = fromUrls({source});
    if (content.isEmpty())
        content = fromImageData(mime);
    if (content.isEmpty()) {
        content = fromUrls({fileNamedBy(mime.text())});
        content.spelt = true;
    }
    if (content.isEmpty())
        content.problem = problemWith(mime, source);
    return content;
}

DroppedContent looked(DroppedContent content)
{
    for (const QString &path : std::exchange(content.paths, {})) {
        const QFileInfo file(path);
        if (file.isDir())
            content.folders.append(path);
        else if (content.spelt && !file.exists())
            content.problem = noPicture(path);
        else
            content.pictures.append(path);
    }
    return content;
}

} // namespace pictor::ui
