// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <QPainter>

namespace pictor::landscapes {

/// Colour of grass, or of the snow that covers it.
Colour groundColour(Season season);
/// Colour of one broad-leaved tree's crown: blossom or young green, deep green, a colour of autumn, snow.
Colour crownColour(Season season, Random &random);

/// A plant stands at `foot` and is `size` pixels high, less where it would hide the sun or moon. `depth` is
/// that of Scheme::surface.
struct Stand {
    QPointF foot;
    double size;
    double depth;
};

void paintConifer(QPainter &painter, const Scene &scene, const Stand &stand, Random &random);
void paintBroadleaf(QPainter &painter, const Scene &scene, const Stand &stand, Random &random);
void paintPalm(QPainter &painter, const Scene &scene, const Stand &stand, Random &random);
/// Flowers in spring and summer, dry tufts in autumn, nothing in winter, scattered over what lies below
/// `top`.
void paintFlowers(Scene &scene, double top);

} // namespace pictor::landscapes
