// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour.h"
#include "landscape.h"

#include <array>

namespace pictor::landscapes {

/// The colours that time and weather give: what light falls on the land and what the air does to it.
struct Scheme {
    std::array<Colour, 4> sky; ///< zenith to horizon
    Colour sun; ///< light from the sun or moon, on a white surface
    Colour ambient; ///< light from everywhere
    Colour disc; ///< of the sun or moon
    Colour glow; ///< round it; added
    Colour cloudLit, cloudShade;
    double haziness = 0; ///< how much of the haze covers what is farthest away, 0 to 1
    double mist = 0; ///< how much of it covers what is nearest

    /// @param t  0 at the zenith, 1 at the horizon
    Colour skyAt(double t) const;
    const Colour &haze() const { return sky[3]; }
    /// `albedo` in this light and air.
    /// @param lit  how much of the sun's light arrives, 0 to 1
    /// @param depth  0 near, 1 as far as one sees (aerial perspective)
    Colour surface(const Colour &albedo, double lit, double depth) const;
};

Scheme schemeFor(const Landscape &landscape);

} // namespace pictor::landscapes
