// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/rgb888.h"

#include <QRgba64>

#include <array>

namespace pictor::images {

namespace {

void put(QRgb colour, uchar *rgb)
{
    rgb[0] = static_cast<uchar>(qRed(colour));
    rgb[1] = static_cast<uchar>(qGreen(colour));
    rgb[2] = static_cast<uchar>(qBlue(colour));
}

/// Calls `convert(line, rgb)` for each line.
template <class Convert> QImage byLine(const QImage &image, Convert convert)
{
    QImage result(image.size(), QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y)
        convert(image.constScanLine(y), result.scanLine(y));
    return result;
}

QImage fromRgb32(const QImage &image)
{
    return byLine(image, [width = image.width()](const uchar *line, uchar *rgb) {
        const auto *pixels = reinterpret_cast<const QRgb *>(line);
        for (int x = 0; x < width; ++x)
            put(pixels[x], rgb + 3 * x);
    });
}

QImage fromRgba64(const QImage &image)
{
    return byLine(image, [width = image.width()](const uchar *line, uchar *rgb) {
        const auto *pixels = reinterpret_cast<const QRgba64 *>(line);
        for (int x = 0; x < width; ++x) {
            rgb[3 * x] = static_cast<uchar>(pixels[x].red() >> 8);
            rgb[3 * x + 1] = static_cast<uchar>(pixels[x].green() >> 8);
            rgb[3 * x + 2] = static_cast<uchar>(pixels[x].blue() >> 8);
        }
    });
}

QImage fromGray16(const QImage &image)
{
    return byLine(image, [width = image.width()](const uchar *line, uchar *rgb) {
        const auto *pixels = reinterpret_cast<const quint16 *>(line);
        for (int x = 0; x < width; ++x) {
            const auto gray = static_cast<uchar>(pixels[x] >> 8);
            rgb[3 * x] = rgb[3 * x + 1] = rgb[3 * x + 2] = gray;
        }
    });
}

QImage fromIndexed(const QImage &image)
{
    std::array<QRgb, 256> table = {};
    const QList<QRgb> colours = image.colorTable();
    std::copy_n(colours.begin(), std::min<qsizetype>(colours.size(), 256), table.begin());
    return byLine(image, [width = image.width(), &table](const uchar *line, uchar *rgb) {
        for (int x = 0; x < width; ++x)
            put(table[line[x]], rgb + 3 * x);
    });
}

} // namespace

QImage toRgb888(const QImage &image)
{
    switch (image.format()) {
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
        return fromRgb32(image);
    case QImage::Format_ARGB32_Premultiplied:
        return fromRgb32(image.convertToFormat(QImage::Format_ARGB32));
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return fromRgba64(image);
    case QImage::Format_RGBA64_Premultiplied:
        return fromRgba64(image.convertToFormat(QImage::Format_RGBA64));
    case QImage::Format_Grayscale16:
        return fromGray16(image);
    case QImage::Format_Indexed8:
        return fromIndexed(image);
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
        return fromIndexed(image.convertToFormat(QImage::Format_Indexed8));
    default:
        return image.convertToFormat(QImage::Format_RGB888);
    }
}

} // namespace pictor::images
