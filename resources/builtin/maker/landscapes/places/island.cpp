// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "../water.h"
#include "places.h"

#include <cmath>

namespace pictor::landscapes {

namespace {

/// A rounded hill with a beach, out in the water.
Ridge islandOutline(const Scene &scene, const Noise &noise, double waterline, double half, double rise)
{
    Ridge ridge(static_cast<std::size_t>(scene.width));
    for (int x = 0; x < scene.width; ++x) {
        const double across = (x - scene.focus) / half;
        const double dome = std::max(0.0, 1 - across * across);
        const double rough = 0.75 + 0.5 * noise.fractal(6.0 * x / scene.height, 3);
        ridge[static_cast<std::size_t>(x)] =
            waterline - rise * std::pow(dome, 1.3) * rough - (dome > 0 ? 0.006 * scene.height : -1);
    }
    return ridge;
}

} // namespace

void paintIsland(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    Random random = scene.randomFor(Part::Land);
    const double h = scene.height;
    // The island stands in front of the horizon, and the water is painted last so as to mirror it.
    const double waterline = scene.horizon + 0.05 * h;
    const Water sea = {
        scene.horizon, rgb(20, 118, 132), scene.landscape.weather == Weather::Storm ? 1.0 : 0.4, 0.4};
    paintWater(scene, sea);
    const double half = random.between(0.3, 0.38) * h;
    const double rise = random.between(0.12, 0.18) * h;
    const Ridge ridge = islandOutline(scene, noise, waterline, half, rise);
    const Colour grass = groundColour(scene.landscape.season) * 0.92;
    const Colour sand = scene.isSnowy() ? rgb(228, 234, 240) : rgb(236, 208, 150);
    fillBelow(scene, ridge, waterline, [&](int x, int y, double) {
        const double grain = noise.fractal(10.0 * x / h, 14.0 * y / h, 3);
        const double beach = smoothStep(waterline - 0.03 * h, waterline - 0.014 * h, y);
        return scene.scheme.surface(mix(grass * (0.7 + 0.5 * grain), sand, beach), 0.3 + 0.6 * grain, 0.1);
    });
    {
        QPainter painter(&scene.image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool palms = scene.landscape.season == Season::Summer;
        for (int i = 0; i < 7; ++i) {
            const double x = scene.focus + (i / 3.0 - 1) * 0.72 * half + random.between(-0.04, 0.04) * h;
            const auto column = static_cast<std::size_t>(std::clamp(static_cast<int>(x), 0, scene.width - 1));
            const Stand stand = {{x, ridge[column] + 0.015 * h}, random.between(0.1, 0.17) * h, 0.1};
            if (palms)
                paintPalm(painter, scene, {stand.foot, 1.3 * stand.size, stand.depth}, random);
            else if (scene.isSnowy())
                paintConifer(painter, scene, stand, random);
            else
                paintBroadleaf(painter, scene, stand, random);
        }
    }
    paintWater(scene, {waterline, sea.body, sea.waves, sea.reflection});
    if (scene.isSnowy())
        paintIceFloes(scene, waterline);
}

} // namespace pictor::landscapes
