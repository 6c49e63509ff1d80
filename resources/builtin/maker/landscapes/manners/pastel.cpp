// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"
#include "paper.h"
#include "smoothing.h"

namespace pictor::landscapes {

/// Chalk on toned paper: slanted strokes that the paper's tooth breaks up.
void applyPastel(Scene &scene)
{
    const Paper paper(scene);
    const Noise strokes(scene.noiseFor(Part::Manner));
    const QImage picture = boxBlurred(scene.image, std::max(1, static_cast<int>(1.2 * scene.unit)));
    const Colour tone = rgb(228, 214, 194);
    for (int y = 0; y < scene.height; ++y) {
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double along = (x + y) / scene.unit;
            const double across = (x - y) / scene.unit;
            const double stroke = strokes.at(along / 9, across / 2.2) - 0.5;
            const int shift = static_cast<int>(stroke * 5 * scene.unit); // the hand does not stop at an edge
            const int sx = std::clamp(x + shift, 0, scene.width - 1);
            const int sy = std::clamp(y - shift, 0, scene.height - 1);
            const Colour chalk = fromPixel(reinterpret_cast<const QRgb *>(picture.constScanLine(sy))[sx]);
            const Colour soft = mix(chalk, grey(1), 0.1) * (1 + 0.14 * stroke);
            const double cover = smoothStep(0.12, 0.5, paper.grain(x, y) + 0.7 * stroke + 0.16);
            row[x] = toPixel(mix(tone * (0.3 + 0.7 * soft.luma()), soft, mix(0.6, 1.0, cover)));
        }
    }
}

} // namespace pictor::landscapes
