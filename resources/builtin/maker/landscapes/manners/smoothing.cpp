// SPDX-License-Identifier: GPL-3.0-or-later
#include "smoothing.h"

namespace pictor::landscapes {

namespace {

const QRgb *rowOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

/// Running mean of a line of pixels that lie `stride` apart.
void blurLine(const QRgb *from, QRgb *to, int count, std::ptrdiff_t stride, int radius)
{
    int r = 0;
    int g = 0;
    int b = 0;
    int inside = 0;
    const auto add = [&](QRgb pixel, int sign) {
        r += sign * qRed(pixel);
        g += sign * qGreen(pixel);
        b += sign * qBlue(pixel);
        inside += sign;
    };
    for (int i = 0; i < std::min(radius, count); ++i)
        add(from[i * stride], 1);
    std::uint32_t reciprocal = 0; // of `inside`, 16 bits after the point
    int reciprocalOf = 0;
    for (int i = 0; i < count; ++i) {
        if (i + radius < count)
            add(from[(i + radius) * stride], 1);
        if (i - radius - 1 >= 0)
            add(from[(i - radius - 1) * stride], -1);
        if (inside != reciprocalOf) {
            reciprocalOf = inside;
            reciprocal = 65536u / static_cast<std::uint32_t>(inside) + 1;
        }
        const auto mean = [reciprocal](int sum) {
            return static_cast<int>(static_cast<std::uint32_t>(sum) * reciprocal >> 16);
        };
        to[i * stride] = qRgb(mean(r), mean(g), mean(b));
    }
}

} // namespace

QImage boxBlurred(const QImage &image, int radius)
{
    if (radius < 1)
        return image;
    QImage across(image.size(), image.format());
    for (int y = 0; y < image.height(); ++y)
        blurLine(rowOf(image, y), reinterpret_cast<QRgb *>(across.scanLine(y)), image.width(), 1, radius);
    QImage blurred(image.size(), image.format());
    const std::ptrdiff_t stride = across.bytesPerLine() / 4;
    auto *target = reinterpret_cast<QRgb *>(blurred.bits());
    for (int x = 0; x < image.width(); ++x)
        blurLine(rowOf(across, 0) + x, target + x, image.height(), stride, radius);
    return blurred;
}

LumaField::LumaField(const QImage &image)
    : m_width(image.width())
    , m_height(image.height())
    , m_luma(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
{
    std::size_t i = 0;
    for (int y = 0; y < m_height; ++y) {
        const QRgb *row = rowOf(image, y);
        for (int x = 0; x < m_width; ++x)
            m_luma[i++] = static_cast<float>(fromPixel(row[x]).luma());
    }
}

double LumaField::at(int x, int y) const
{
    x = std::clamp(x, 0, m_width - 1);
    y = std::clamp(y, 0, m_height - 1);
    return m_luma[static_cast<std::size_t>(y * m_width + x)];
}

} // namespace pictor::landscapes
