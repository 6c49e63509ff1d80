// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"
#include "paper.h"
#include "smoothing.h"

#include <cmath>

namespace pictor::landscapes {

/// Diluted black ink on rice paper: tones for surfaces, a few brush lines at strong edges, a blank margin.
void applyInkWash(Scene &scene)
{
    const Paper paper(scene);
    const QImage picture = boxBlurred(scene.image, std::max(1, static_cast<int>(1.2 * scene.unit)));
    const LumaField luma(picture);
    const Colour rice = rgb(245, 239, 224);
    const Colour ink = rgb(30, 32, 40);
    for (int y = 0; y < scene.height; ++y) {
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double grain = paper.grain(x, y);
            const double tone = 1 - luma.at(x, y);
            const double wash =
                std::pow(tone, 1.25) * (0.92 + 0.4 * (paper.pooling(x, y) - 0.5)) + 0.07 * (grain - 0.5);
            const double edge = luma.edgeAt(x, y);
            const double line = 0.6 * smoothStep(0.07, 0.26, edge + 0.06 * (grain - 0.5));
            const double density = std::clamp(wash + line * tone, 0.0, 1.0) * paper.painted(x, y);
            row[x] = toPixel(mix(rice, ink, density));
        }
    }
}

} // namespace pictor::landscapes
