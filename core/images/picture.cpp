// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picture.h"

#include "images/codec.h"
#include "images/orientation.h"
#include "images/pictureerrors.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <mutex>
#include <new>

namespace pictor::images {

namespace {

/// The pixel limit guards memory; Qt's own, lower one must not come before it.
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
        return empty(name);
    auto codec = codecFor(device);
    if (!codec)
        return unknownFormat(name);
    return codec;
}

QSize shown(QSize stored, int orientation)
{
    return swapsSides(orientation) ? stored.transposed() : stored;
}

Result<Picture> readFrom(QIODevice &device, const QString &name, const DecodeOptions &options)
try {
    const auto codec = recognised(device, name);
    if (!codec)
        return tl::unexpected(codec.error());
    const auto size = (*codec)->readHeader();
    if (!size)
        return flawed(name, size.error());
    const qint64 pixels = qint64{size->width()} * size->height();
    if (pixels > options.maximumPixels)
        return tooLarge(name, *size, options.maximumPixels);
    auto share = options.budget ? options.budget->take(pixels) : PixelBudget::Share();
    const auto stored = (*codec)->readPixels(options);
    if (!stored)
        return flawed(name, stored.error());
    const int orientation = (*codec)->orientation();
    QImage upright = oriented(*stored, orientation);
    if (upright.isNull())
        return flawed(name, {Flaw::Kind::OutOfMemory, {}});
    return Picture{std::move(upright), shown(*size, orientation), std::move(share)};
} catch (const std::bad_alloc &) {
    return flawed(name, {Flaw::Kind::OutOfMemory, {}});
}

QImage imageOf(Picture &&picture)
{
    return std::move(picture.image);
}

Result<QSize> sizeFrom(QIODevice &device, const QString &name)
{
    const auto codec = recognised(device, name);
    if (!codec)
        return tl::unexpected(codec.error());
    const auto size = (*codec)->readHeader();
    if (!size)
        return flawed(name, size.error());
    return shown(*size, (*codec)->orientation());
}

/// Opens `file` for reading; a pipe or device, which might never answer, is not even opened.
Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return missing(name);
    if (info.isDir())
        return isFolder(name);
    if (!info.isFile())
        return notOrdinary(name);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(name, file->errorString());
    return file;
}

} // namespace

Result<Picture> readPicture(const QString &file, const DecodeOptions &options)
{
    const auto device = opened(file);
    if (!device)
        return tl::unexpected(device.error());
    return readFrom(**device, QDir::toNativeSeparators(file), options);
}

Result<QImage> decode(const QString &file, const DecodeOptions &options)
{
    return readPicture(file, options).map(&imageOf);
}

Result<QImage> decode(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return readFrom(device, name, options).map(&imageOf);
}

Result<QSize> sizeOf(const QString &file)
{
    const auto device = opened(file);
    if (!device)
        return tl::unexpected(device.error());
    return sizeFrom(**device, QDir::toNativeSeparators(file));
}

} // namespace pictor::images
