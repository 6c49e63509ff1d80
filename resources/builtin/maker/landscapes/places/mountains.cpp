// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "places.h"

namespace pictor::landscapes {

namespace {

struct Range {
    double bottom; ///< y down to which it can be seen, pixels
    double depth;
    double snowline; ///< pixels below the crest to which snow lies, where there is little of it
};

void paintRange(Scene &scene, const Noise &noise, const Ridge &ridge, const Range &range)
{
    const double side = scene.light.x() < scene.width / 2.0 ? -1 : 1;
    const Season season = scene.landscape.season;
    const Colour rock = mix(rgb(112, 108, 116), rgb(126, 104, 92), season == Season::Autumn ? 0.8 : 0.3);
    const Colour foot = season == Season::Autumn ? rgb(176, 110, 52) : groundColour(season) * 0.8;
    const double lowest = scene.horizon;
    fillBelow(scene, ridge, range.bottom, [&](int x, int y, double below) {
        const double h = scene.height;
        // Crags: folded noise that runs down the slope, lit from the side.
        const double u = 7.0 * x / h;
        const double v = 5.5 * y / h;
        const double shape = noise.fractal(u + 0.8 * v, v + 60, 3);
        const double towards = noise.fractal(u + 0.8 * v + side * 0.22, v + 60, 3);
        const double facing = slopeAt(ridge, x, 6 * scene.unit) * side;
        const double lit = std::clamp(0.45 + 2.6 * (shape - towards) + 0.35 * facing, 0.0, 1.0);
        const double wooded = smoothStep(lowest - 0.16 * h, lowest, y + 0.16 * h * (shape - 0.5));
        const double snowline = season == Season::Winter ? 2 * h : range.snowline;
        const double bare = smoothStep(0.55, 0.75, shape + 0.12 * (season == Season::Winter ? -0.5 : 0.0));
        const double snow =
            smoothStep(snowline * 1.15, snowline * 0.85, below + 0.24 * h * (shape - 0.5)) * (1 - 0.8 * bare);
        const Colour albedo = mix(mix(rock * (0.75 + 0.4 * shape), foot, wooded), rgb(240, 244, 250), snow);
        return scene.scheme.surface(
            albedo, lit, range.depth * smoothStep(-0.3 * h, 0.35 * h, below + 0.1 * h));
    });
}

void paintFoothills(Scene &scene, const Noise &noise)
{
    const Ridge ridge =
        rollingRidge(scene, noise, {scene.horizon + 0.16 * scene.height, 0.2 * scene.height, 1.6, 3, 700});
    const Colour grass = groundColour(scene.landscape.season);
    fillBelow(scene, ridge, scene.height, [&](int x, int y, double below) {
        const double grain = noise.fractal(9.0 * x / scene.height, 22.0 * y / scene.height, 2);
        return scene.scheme.surface(
            grass * (0.85 + 0.3 * grain), 0.4 + 0.5 * grain, 0.16 * smoothStep(0.3 * scene.height, 0, below));
    });
    Random random = scene.randomFor(Part::Plants);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr int trees = 15;
    for (int i = 0; i < trees; ++i) {
        const double nearness = static_cast<double>(i) / trees;
        const double x = random.uniform() * scene.width;
        const double y = ridge[static_cast<std::size_t>(x)] + (0.01 + 0.2 * nearness) * scene.height;
        const double size = mix(0.08, 0.18, nearness) * scene.height * random.between(0.8, 1.2);
        const Stand stand = {{x, y}, size, 0.14 * (1 - nearness)};
        const bool broadleaf =
            scene.landscape.season == Season::Autumn || scene.landscape.season == Season::Spring;
        if (broadleaf && random.chance(0.45))
            paintBroadleaf(painter, scene, {stand.foot, 0.8 * size, stand.depth}, random);
        else
            paintConifer(painter, scene, stand, random);
    }
}

} // namespace

void paintMountains(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    const double rise = scene.horizon - scene.skyline;
    const double h = scene.height;
    paintRange(scene, noise, peakedRidge(scene, noise, {scene.horizon - 0.2 * rise, 0.8 * rise, 2.1, 4, 10}),
        {scene.horizon + 0.1 * rise, 0.8, 0.1 * h});
    paintRange(scene, noise,
        peakedRidge(scene, noise, {scene.horizon + 0.1 * rise, 0.95 * rise, 1.5, 5, 200}),
        {scene.horizon + 0.16 * h, 0.5, 0.12 * h});
    paintFoothills(scene, noise);
}

} // namespace pictor::landscapes
