// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"
#include "paper.h"
#include "smoothing.h"

namespace pictor::landscapes {

/// After Bousseau et al., Interactive watercolor rendering with temporal coherence and abstraction (NPAR
/// 2006): edges waver, pigment gathers at them, and its density follows the paper.
void applyWatercolour(Scene &scene)
{
    const Paper paper(scene);
    const Noise waver(scene.noiseFor(Part::Manner));
    const QImage picture = boxBlurred(scene.image, std::max(1, static_cast<int>(1.3 * scene.unit)));
    const LumaField luma(picture);
    const Colour white = rgb(252, 250, 243);
    for (int y = 0; y < scene.height; ++y) {
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double u = x / scene.unit / 9;
            const double v = y / scene.unit / 9;
            const int sx =
                std::clamp(static_cast<int>(x + (waver.at(u, v) - 0.5) * 5 * scene.unit), 0, scene.width - 1);
            const int sy = std::clamp(
                static_cast<int>(y + (waver.at(u + 40, v) - 0.5) * 5 * scene.unit), 0, scene.height - 1);
            const Colour paint = fromPixel(reinterpret_cast<const QRgb *>(picture.constScanLine(sy))[sx]);
            const double edge = luma.edgeAt(sx, sy);
            const double density = 0.92 + 0.4 * (paper.pooling(x, y) - 0.5) + 1.0 * std::min(edge, 0.22)
                + 0.16 * (paper.grain(x, y) - 0.5);
            const double laid = paper.painted(x, y) * std::max(density, 0.0);
            // Layers of pigment over white: the denser, the nearer to its colour and beyond.
            const Colour light = white - (white - paint) * laid;
            row[x] = toPixel(light);
        }
    }
}

} // namespace pictor::landscapes
