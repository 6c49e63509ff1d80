// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "../water.h"
#include "places.h"

namespace pictor::landscapes {

namespace {

/// A headland that falls into the sea; its plants tell the season.
void paintHeadland(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    const double side = scene.focus < scene.width / 2.0 ? -1 : 1;
    Random random = scene.randomFor(Part::Land);
    const double reach = random.between(0.42, 0.6) * scene.height; // from its side of the picture
    const double edge = side < 0 ? 0 : scene.width;
    Ridge ridge(static_cast<std::size_t>(scene.width));
    for (int x = 0; x < scene.width; ++x) {
        const double inward = std::abs(x - edge) / reach;
        const double rough = noise.fractal(5.0 * x / scene.height, 3) - 0.5;
        ridge[static_cast<std::size_t>(x)] = scene.height * (0.76 + 0.26 * inward * inward + 0.05 * rough);
    }
    const Colour grass = groundColour(scene.landscape.season);
    const Colour rock = rgb(112, 96, 84);
    fillBelow(scene, ridge, scene.height, [&](int x, int y, double below) {
        const double grain = noise.fractal(12.0 * x / scene.height, 20.0 * y / scene.height, 2);
        const double turf = smoothStep(22, 12, below / scene.unit + 12 * (grain - 0.5));
        return scene.scheme.surface(mix(rock * (0.6 + 0.6 * grain), grass, turf), 0.35 + 0.6 * grain, 0.02);
    });
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool conifers = random.chance(0.3) && scene.landscape.season != Season::Spring
        && scene.landscape.season != Season::Autumn;
    for (const double inward : {0.36, 0.13}) {
        const double x = edge - side * inward * reach;
        const auto column = static_cast<std::size_t>(std::clamp(static_cast<int>(x), 0, scene.width - 1));
        const Stand stand = {
            {x, ridge[column] + 2 * scene.unit}, random.between(0.2, 0.3) * scene.height, 0.02};
        conifers ? paintConifer(painter, scene, stand, random)
                 : paintBroadleaf(painter, scene, stand, random);
    }
}

} // namespace

void paintSea(Scene &scene)
{
    const bool storm = scene.landscape.weather == Weather::Storm;
    paintWater(scene, {scene.horizon, storm ? rgb(52, 84, 92) : rgb(24, 96, 124), storm ? 1.0 : 0.55, 0.34});
    if (scene.isSnowy())
        paintIceFloes(scene, scene.horizon);
    paintHeadland(scene);
}

} // namespace pictor::landscapes
