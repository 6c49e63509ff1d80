// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"
#include "smoothing.h"

#include <cmath>

namespace pictor::landscapes {

namespace {

/// Nearest multiple of `step`, with a short ramp in place of the jump so that edges stay smooth.
double quantised(double value, double step)
{
    const double scaled = value / step;
    const double level = std::floor(scaled);
    return step * (level + smoothStep(0.42, 0.58, scaled - level));
}

} // namespace

void applyPoster(Scene &scene)
{
    const QImage picture = boxBlurred(scene.image, static_cast<int>(1.2 * scene.unit));
    for (int y = 0; y < scene.height; ++y) {
        const QRgb *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const Colour colour = fromPixel(from[x]);
            const double luma = quantised(colour.luma(), 0.13);
            const double red = 1.25 * quantised(colour.r - colour.luma(), 0.08);
            const double blue = 1.25 * quantised(colour.b - colour.luma(), 0.08);
            // Green is what remains of the luma.
            const Colour flat = {luma + red, luma - (0.299 * red + 0.114 * blue) / 0.587, luma + blue};
            row[x] = toPixel(flat);
        }
    }
}

} // namespace pictor::landscapes
