// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rememberedquery.h"

#include "ui/support/statefile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pictor::ui {

namespace {

bool isDurable(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(QDir::tempPath() + QLatin1Char('/'));
}

QByteArray fileBytes(const QueryPicture &picture)
{
    QFile source(picture.path);
    if (!picture.path.isEmpty() && source.open(QFile::ReadOnly))
        return source.readAll();
    QBuffer png;
    if (picture.image.isNull() || !png.open(QBuffer::WriteOnly) || !picture.image.save(&png, "PNG"))
        return picture.encoded;
    return png.data();
}

/// Named by its content, so that no copy is written over that a state still names.
QString copyIn(const QByteArray &bytes, const QString &folder)
{
    const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32);
    const QString path = folder + QLatin1String(name);
    if (QFileInfo::exists(path))
        return path;
    const auto written =
        writeWhole(path, [&bytes](QIODevice &file) { return file.write(bytes) == bytes.size(); });
    return written ? path : QString();
}

} // namespace

Query lastingQuery(const Query &query, const QString &folder)
{
    Query lasting{{}, query.words};
    for (const QueryPicture &picture : query.pictures) {
        if (isDurable(picture.path) || picture.path.startsWith(folder)) {
            lasting.pictures.append({picture.path, {}, {}, picture.copied});
            continue;
        }
        const QByteArray bytes = fileBytes(picture);
        const QString path = bytes.isEmpty() ? QString() : copyIn(bytes, folder);
        if (!path.isEmpty())
            lasting.pictures.append({path, {}, {}, true});
    }
    return lasting;
}

void removeCopies(const QString &folder, const Query &kept)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QString path = folder + file.fileName();
        if (std::ranges::find(kept.pictures, path, &QueryPicture::path) == kept.pictures.end())
            QFile::remove(path);
    }
}

Query withoutMissingFiles(Query query)
{
    query.pictures.removeIf([](const QueryPicture &picture) { return !QFileInfo::exists(picture.path); });
    return query;
}

} // namespace pictor::ui
