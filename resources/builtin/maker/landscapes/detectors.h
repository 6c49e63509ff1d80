// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

namespace pictor::landscapes {

/// What can be measured on a picture without knowing what it shows. All of them take any size and format;
/// colours are sRGB in [0, 1], luma is ITU-R BT.601's.
struct Measurements {
    double luma = 0; ///< mean of the picture
    double skyWarmth = 0; ///< mean red minus blue of the upper half, -1 to 1: positive from red to yellow
    double greenness = 0; ///< share of the lower half that is green
    double whiteness = 0; ///< share of the lower 40 %, less a margin, that is light and has little colour
    double colourfulness = 0; ///< mean difference of the channels of the picture
    bool disc = false; ///< see findDisc
};

Measurements measure(const QImage &image);

/// The sun or moon: centre and radius as fractions of the height.
struct Disc {
    double x, y, radius;
};

/// The largest compact blob in the upper part that is the brightest thing there and brighter than its
/// surroundings, of the size that a sun or a moon, full or crescent, has in these pictures.
std::optional<Disc> findDisc(const QImage &image);

} // namespace pictor::landscapes
