// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/startimage.h"

#include "images/resample.h"
#include "images/rgb888.h"

namespace pictor::images {

namespace {

QImage onWhite(const QImage &image)
{
    QImage result = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < result.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int white = 255 - qAlpha(pixels[x]);
            pixels[x] = qRgb(qRed(pixels[x]) + white, qGreen(pixels[x]) + white, qBlue(pixels[x]) + white);
        }
    }
    return result;
}

} // namespace

QImage startImage(const QImage &image, QSize size)
{
    const QImage rgb = toRgb888(image.hasAlphaChannel() ? onWhite(image) : image);
    return rgb.isNull() ? rgb : resampled(rgb, size, QRect(QPoint(0, 0), size), Filter::Lanczos);
}

} // namespace pictor::images
