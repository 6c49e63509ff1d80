// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "places.h"

namespace pictor::landscapes {

namespace {

/// Trees that share a distance.
struct Row {
    double y; ///< of their feet, pixels
    double size; ///< pixels
    double depth;
    double spacing; ///< pixels
};

void paintGround(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    const Colour grass = groundColour(scene.landscape.season);
    const Colour litter = scene.landscape.season == Season::Autumn ? rgb(190, 92, 36) : grass * 0.8;
    const Ridge ground =
        rollingRidge(scene, noise, {scene.horizon + 0.02 * scene.height, 0.05 * scene.height, 1.5, 2, 0});
    fillBelow(scene, ground, scene.height, [&](int x, int y, double below) {
        const double h = scene.height;
        const double grain = noise.fractal(10 * x / h, 26 * y / h, 2);
        const double depth = 0.55 * smoothStep(0.34 * h, 0, below);
        return scene.scheme.surface(
            mix(grass, litter, smoothStep(0.4, 0.6, grain)), 0.25 + 0.7 * grain, depth);
    });
}

void paintRow(QPainter &painter, const Scene &scene, const Row &row, double conifers, Random &random)
{
    for (double x = -row.spacing * random.uniform(); x < scene.width + row.spacing;
         x += row.spacing * random.between(0.6, 1.3)) {
        const double size = row.size * random.between(0.78, 1.12);
        const Stand stand = {{x, row.y + random.between(-0.02, 0.02) * scene.height}, size, row.depth};
        if (random.chance(conifers))
            paintConifer(painter, scene, {stand.foot, 1.15 * size, stand.depth}, random);
        else
            paintBroadleaf(painter, scene, stand, random);
    }
}

} // namespace

void paintForest(Scene &scene)
{
    paintGround(scene);
    Random random = scene.randomFor(Part::Plants);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool leaves = scene.landscape.season == Season::Autumn || scene.landscape.season == Season::Spring;
    const double conifers = leaves ? 0.12 : random.chance(0.5) ? 0.85 : 0.3;
    const double h = scene.height;
    const double y = scene.horizon;
    paintRow(painter, scene, {y + 0.0 * h, 0.17 * h, 0.72, 0.05 * h}, conifers, random);
    paintRow(painter, scene, {y + 0.05 * h, 0.22 * h, 0.46, 0.08 * h}, conifers, random);
    paintRow(painter, scene, {y + 0.13 * h, 0.32 * h, 0.2, 0.17 * h}, conifers, random);
    // The nearest stand at the sides and leave a clearing.
    for (const double x : {-0.02, 1.02, 0.13, 0.87}) {
        const double size = random.between(0.5, 0.72) * h;
        const Stand stand = {
            {x * scene.width + random.between(-0.04, 0.04) * h, y + random.between(0.24, 0.33) * h}, size,
            0.03};
        random.chance(conifers) ? paintConifer(painter, scene, stand, random)
                                : paintBroadleaf(painter, scene, stand, random);
    }
}

} // namespace pictor::landscapes
