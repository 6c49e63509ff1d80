// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <vector>

namespace pictor::images {

/// One number per pixel of a square picture, row after row.
using Plane = std::vector<float>;

/// What the visual descriptor looks at, each side x side.
struct PicturePlanes {
    int side = 0;
    Plane lightness, greenRed, blueYellow; ///< OKLab (Ottosson, 2020)
    Plane brightest; ///< cube root of the largest linear channel
    Plane edges; ///< length of the gradient over the three OKLab planes

    /// @param image  square
    static PicturePlanes of(const inference::ImageView &image);
};

/// `plane`, side x side, shrunk to size x size with a triangle filter as wide as the step.
Plane shrunk(const Plane &plane, int side, int size);

} // namespace pictor::images
