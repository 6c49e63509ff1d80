// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "../water.h"
#include "places.h"

namespace pictor::landscapes {

namespace {

/// Hills and woods on the far shore, for the water to mirror.
void paintFarShore(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    const double rise = scene.horizon - scene.skyline;
    const Colour grass = groundColour(scene.landscape.season);
    const Colour hills = scene.isSnowy() ? grass : mix(grass, rgb(96, 112, 110), 0.5);
    const auto hill = [&](double amplitude, double frequency, double offset, double depth) {
        const Ridge ridge = rollingRidge(scene, noise, {scene.horizon, amplitude, frequency, 4, offset});
        fillBelow(scene, ridge, scene.horizon, [&](int x, int y, double) {
            const double grain = noise.fractal(8.0 * x / scene.height, 12.0 * y / scene.height, 3);
            return scene.scheme.surface(hills * (0.8 + 0.3 * grain), grain, depth);
        });
    };
    hill(1.0 * rise, 1.3, 0, 0.75);
    hill(0.62 * rise, 1.8, 90, 0.45);

    Random random = scene.randomFor(Part::Plants);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool leaves = scene.landscape.season == Season::Autumn || scene.landscape.season == Season::Spring;
    for (double x = 0; x < scene.width; x += random.between(0.03, 0.07) * scene.height) {
        const double size = random.between(0.06, 0.11) * scene.height;
        const Stand stand = {{x, scene.horizon}, size, 0.25};
        random.chance(leaves ? 0.2 : 0.6) ? paintConifer(painter, scene, stand, random)
                                          : paintBroadleaf(painter, scene, stand, random);
    }
}

void paintNearShore(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Air);
    const Ridge ridge = rollingRidge(scene, noise, {1.0 * scene.height, 0.16 * scene.height, 1.5, 3, 0});
    const Colour grass = groundColour(scene.landscape.season);
    fillBelow(scene, ridge, scene.height, [&](int x, int y, double) {
        const double blades = noise.fractal(26.0 * x / scene.height, 10.0 * y / scene.height, 2);
        return scene.scheme.surface(grass * (0.7 + 0.4 * blades), blades, 0);
    });
}

} // namespace

void paintLake(Scene &scene)
{
    paintFarShore(scene);
    const bool storm = scene.landscape.weather == Weather::Storm;
    const bool ice = scene.isSnowy();
    paintWater(scene,
        {scene.horizon, ice ? rgb(140, 176, 196) : rgb(36, 92, 110), storm ? 0.6 : 0.12, storm ? 0.4 : 0.66});
    paintNearShore(scene);
}

} // namespace pictor::landscapes
