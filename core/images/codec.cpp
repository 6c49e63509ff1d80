// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/codec.h"

#include "images/jpegcodec.h"
#include "images/pngcodec.h"
#include "images/qtcodec.h"
#include "images/tiffcodec.h"
#include "images/webpcodec.h"

namespace pictor::images {

std::unique_ptr<Codec> codecFor(QIODevice &device)
{
    const QByteArray start = device.peek(12);
    const auto isTiff = [&start](const char *magic) { return start.startsWith(QByteArray(magic, 4)); };
    if (start.startsWith("\xFF\xD8\xFF"))
        return std::make_unique<JpegCodec>(device);
    if (start.startsWith("\x89PNG\r\n\x1A\n"))
        return std::make_unique<PngCodec>(device);
    if (start.startsWith("RIFF") && start.endsWith("WEBP"))
        return std::make_unique<WebPCodec>(device);
    if (isTiff("II*\0") || isTiff("MM\0*") || isTiff("II+\0") || isTiff("MM\0+"))
        return std::make_unique<TiffCodec>(device);
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return std::make_unique<QtCodec>(device, "gif", surveyGif(device));
    if (start.startsWith("BM"))
        return std::make_unique<QtCodec>(device, "bmp", surveyBmp(device));
    return nullptr;
}

Decoded<QImage> newPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB888);
    if (image.isNull())
        return tl::unexpected(Flaw{Flaw::Kind::OutOfMemory, {}});
    return image;
}

} // namespace pictor::images
