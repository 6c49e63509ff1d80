// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/startimage.h"

#include "images/resample.h"
#include "images/rgb888.h"

#include <QCryptographicHash>

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

QImage resizedTo(QSize size, const QImage &rgb)
{
    return resampled(rgb, size, QRect(QPoint(0, 0), size), Filter::Lanczos);
}

/// Whether the columns shrink more than the rows do. Pillow 13 begins with them then, for that leaves less to
/// do; earlier ones always begin with the rows. It matters by some levels, as each pass cuts what overshoots.
bool shrinksMoreInHeight(QSize from, QSize to)
{
    const qint64 afterColumns = qint64(from.width()) * to.height();
    const qint64 afterRows = qint64(to.width()) * from.height();
    return to.height() < from.height() && afterColumns < afterRows;
}

} // namespace

QImage startImage(const QImage &image, QSize size)
{
    const QImage rgb = toRgb888(image.hasAlphaChannel() ? onWhite(image) : image);
    if (rgb.isNull() || !shrinksMoreInHeight(rgb.size(), size))
        return rgb.isNull() ? rgb : resizedTo(size, rgb);
    const QImage lower = resizedTo({rgb.width(), size.height()}, rgb);
    return lower.isNull() ? lower : resizedTo(size, lower);
}

QString pixelHash(const QImage &rgb)
{
    if (rgb.isNull())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < rgb.height(); ++y)
        hash.addData(QByteArrayView(rgb.constScanLine(y), qsizetype(rgb.width()) * 3));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace pictor::images
