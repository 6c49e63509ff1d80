// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace pictor::landscapes {

/// How a piece of water looks.
struct Water {
    double top; ///< y of its far edge, pixels; what is above it is reflected
    Colour body; ///< its own colour, in white light
    double waves; ///< 0 a mirror, 1 a swell
    double reflection; ///< how much of what is above it shows near the viewer, 0 to 1
};

/// Fills the picture below water.top: reflections, waves, glitter under the sun or moon.
void paintWater(Scene &scene, const Water &water);
/// White floes on the water, smaller with distance.
void paintIceFloes(Scene &scene, double top);

} // namespace pictor::landscapes
