// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <cmath>
#include <vector>

namespace pictor::landscapes {

/// How a ridge line runs. Lengths in heights of the picture, so that it looks the same at every size.
struct RidgeShape {
    double base; ///< y that it never falls below, pixels: what is farther away need not be painted deeper
    double amplitude; ///< how far it rises above, pixels
    double frequency; ///< of its largest forms
    int octaves;
    double offset; ///< along the noise: ridges with different offsets differ
    double gain = 0.5; ///< roughness
};

/// Height of a line: y in pixels for each column.
using Ridge = std::vector<double>;

/// Rolling hills: fractal noise.
Ridge rollingRidge(const Scene &scene, const Noise &noise, const RidgeShape &shape);
/// Peaks: fractal noise folded at its middle, so that its crests are sharp.
Ridge peakedRidge(const Scene &scene, const Noise &noise, const RidgeShape &shape);

/// Slope of a ridge at x, pixels per pixel, positive where it falls to the right; taken over `reach` pixels.
double slopeAt(const Ridge &ridge, double x, double reach);

/// Paints all from a ridge down to `bottom` (pixels, rounded up), its edge antialiased.
/// @param shade  Colour(int x, int y, double below), `below` in pixels under the ridge
template <class Shade> void fillBelow(Scene &scene, const Ridge &ridge, double bottom, Shade shade)
{
    const double highest = *std::min_element(ridge.begin(), ridge.end());
    const int end = std::min(static_cast<int>(std::ceil(bottom)) + 1, scene.height);
    for (int y = std::max(0, static_cast<int>(highest) - 1); y < end; ++y) {
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double below = y + 1 - ridge[static_cast<std::size_t>(x)];
            if (below >= 1)
                row[x] = toPixel(shade(x, y, below));
            else if (below > 0)
                row[x] = toPixel(mix(fromPixel(row[x]), shade(x, y, below), below));
        }
    }
}

} // namespace pictor::landscapes
