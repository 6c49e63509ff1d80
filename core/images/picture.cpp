// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"

#include "images/codec.h"
#include "images/orientation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <mutex>

namespace pictor::images {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Pictures", text);
}

tl::unexpected<Error> failed(const Flaw &flaw, const QString &name)
{
    switch (flaw.kind) {
    case Flaw::Kind::Truncated:
        return failure(Error::Kind::Corrupt,
            tr("“%1” ends before the picture does. Copy or download it again.").arg(name), flaw.detail);
    case Flaw::Kind::Damaged:
        return failure(Error::Kind::Corrupt,
            tr("“%1” is damaged. Copy or download it again, or save it anew from the program that made it.")
                .arg(name),
            flaw.detail);
    case Flaw::Kind::Unsupported:
        return failure(Error::Kind::Unsupported,
            tr("“%1” uses a variant of its format that Pictor does not read. Save it as PNG or as an "
               "ordinary JPEG.")
                .arg(name),
            flaw.detail);
    case Flaw::Kind::OutOfMemory:
        break;
    }
    return failure(Error::Kind::OutOfMemory,
        tr("There is not enough memory to open “%1”. Close other programs, or save a smaller copy of it.")
            .arg(name),
        flaw.detail);
}

tl::unexpected<Error> tooLarge(QSize size, qint64 limit, const QString &name)
{
    return failure(Error::Kind::Unsupported,
        tr("“%1” has %2 x %3 pixels, more than the %4 million that Pictor opens. Save a smaller copy of it.")
            .arg(name)
            .arg(size.width())
            .arg(size.height())
            .arg(limit / 1'000'000));
}

/// The pixel limit guards memory; Qt's own, lower one must not come before it, yet bounds readers that
/// know no size beforehand.
void raiseQtLimit()
{
    static std::once_flag once;
    std::call_once(once, [] {
        constexpr qint64 bytesPerPixel = 8, mebi = 1 << 20;
        QImageReader::setAllocationLimit(
            static_cast<int>(DecodeOptions().maximumPixels * bytesPerPixel / mebi));
    });
}

Result<std::unique_ptr<Codec>> recognised(QIODevice &device, const QString &name)
{
    raiseQtLimit();
    if (device.peek(1).isEmpty())
        return failure(Error::Kind::Corrupt, tr("“%1” is empty. Copy or download it again.").arg(name));
    auto codec = codecFor(device);
    if (!codec)
        return failure(Error::Kind::Corrupt,
            tr("“%1” is not a picture that Pictor knows. It reads JPEG, PNG, WebP, GIF, TIFF and BMP.")
                .arg(name));
    return codec;
}

Result<QImage> decodeFrom(QIODevice &device, const QString &name, const DecodeOptions &options)
{
    const auto codec = recognised(device, name);
    if (!codec)
        return tl::unexpected(codec.error());
    const auto size = (*codec)->readHeader();
    if (!size)
        return failed(size.error(), name);
    if (qint64{size->width()} * size->height() > options.maximumPixels)
        return tooLarge(*size, options.maximumPixels, name);
    const auto image = (*codec)->readPixels(options);
    if (!image)
        return failed(image.error(), name);
    return oriented(*image, (*codec)->orientation());
}

Result<QSize> sizeFrom(QIODevice &device, const QString &name)
{
    const auto codec = recognised(device, name);
    if (!codec)
        return tl::unexpected(codec.error());
    const auto size = (*codec)->readHeader();
    if (!size)
        return failed(size.error(), name);
    return swapsSides((*codec)->orientation()) ? size->transposed() : *size;
}

/// Opens `file` for reading; a pipe or device, which might never answer, is not even opened.
Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            Error::Kind::NotFound, tr("There is no file “%1”. It may have been moved or deleted.").arg(name));
    if (info.isDir())
        return failure(Error::Kind::Unsupported, tr("“%1” is a folder. Choose a picture in it.").arg(name));
    if (!info.isFile())
        return failure(
            Error::Kind::Unsupported, tr("“%1” is not an ordinary file. Choose a picture.").arg(name));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::Denied,
            tr("“%1” could not be opened. Check that you may read it.").arg(name), file->errorString());
    return file;
}

} // namespace

Result<QImage> decode(const QString &file, const DecodeOptions &options)
{
    const auto device = opened(file);
    if (!device)
        return tl::unexpected(device.error());
    return decodeFrom(**device, QDir::toNativeSeparators(file), options);
}

Result<QImage> decode(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return decodeFrom(device, name, options);
}

Result<QSize> sizeOf(const QString &file)
{
    const auto device = opened(file);
    if (!device)
        return tl::unexpected(device.error());
    return sizeFrom(**device, QDir::toNativeSeparators(file));
}

} // namespace pictor::images
