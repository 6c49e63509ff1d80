// SPDX-License-Identifier: GPL-3.0-or-later
#include "detectors.h"

#include "colour.h"

namespace pictor::landscapes {

namespace {

/// Pictures are measured at one size, so that brush strokes and grain count for little.
constexpr int measuredHeight = 64;

QImage reduced(const QImage &image)
{
    const int width = std::max(1, image.width() * measuredHeight / std::max(1, image.height()));
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(width, measuredHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Mean of `value(Colour)` over the rows from `top` to `bottom`, fractions of the height.
template <class Value> double meanOf(const QImage &image, double top, double bottom, Value value)
{
    double sum = 0;
    int count = 0;
    for (int y = static_cast<int>(top * image.height()); y < static_cast<int>(bottom * image.height()); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, ++count)
            sum += value(fromPixel(row[x]));
    }
    return count > 0 ? sum / count : 0;
}

double luma(const Colour &colour)
{
    return colour.luma();
}

/// Largest channel minus smallest.
double chroma(const Colour &colour)
{
    return std::max({colour.r, colour.g, colour.b}) - std::min({colour.r, colour.g, colour.b});
}

bool isGreen(const Colour &colour)
{
    return colour.g > colour.r + 0.02 && colour.g > colour.b + 0.02;
}

} // namespace

Measurements measure(const QImage &image)
{
    const QImage small = reduced(image);
    Measurements result;
    result.luma = meanOf(small, 0, 1, luma);
    result.skyWarmth = meanOf(small, 0, 0.5, [](const Colour &colour) { return colour.r - colour.b; });
    result.colourfulness = meanOf(small, 0, 1, chroma);
    result.greenness =
        meanOf(small, 0.5, 1, [](const Colour &colour) { return isGreen(colour) ? 1.0 : 0.0; });
    // Less the margin, where paper may show.
    const int margin = small.width() * 7 / 100;
    const QImage inner = small.copy(margin, 0, std::max(1, small.width() - 2 * margin), small.height());
    result.whiteness = meanOf(inner, 0.6, 0.93,
        [](const Colour &colour) { return chroma(colour) < 0.22 && colour.luma() > 0.55 ? 1.0 : 0.0; });
    result.disc = findDisc(image).has_value();
    return result;
}

} // namespace pictor::landscapes
