// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "places.h"

#include <cmath>

namespace pictor::landscapes {

namespace {

void paintHill(Scene &scene, const Noise &noise, const Ridge &ridge, double bottom, double depth)
{
    const Colour grass = groundColour(scene.landscape.season);
    const double side = scene.light.x() < scene.width / 2.0 ? -1 : 1;
    fillBelow(scene, ridge, bottom, [&](int x, int y, double below) {
        const double h = scene.height;
        const double blades = noise.at(30.0 * x / h, 16.0 * y / h);
        const double patch = noise.fractal(3.0 * x / h, 9.0 * y / h, 2);
        const double facing = slopeAt(ridge, x, 10 * scene.unit) * side;
        const double lit = 0.55 + 0.5 * facing + 0.5 * (patch - 0.5) + 0.22 * (blades - 0.5) * (1 - depth);
        const Colour albedo = grass * (0.95 - 0.3 * smoothStep(0, 0.4 * h, below));
        return scene.scheme.surface(albedo, std::clamp(lit, 0.0, 1.0), depth);
    });
}

} // namespace

void paintMeadow(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    Random random = scene.randomFor(Part::Land);
    const double h = scene.height;
    constexpr int hills = 4;
    for (int i = 0; i < hills; ++i) {
        const double nearness = i / (hills - 1.0);
        const double base = scene.horizon + mix(0.02, 0.24, nearness) * h;
        const double bottom = i + 1 < hills ? base + 0.22 * h / (hills - 1) : h;
        const Ridge ridge = rollingRidge(
            scene, noise, {base, mix(0.09, 0.13, nearness) * h, mix(1.6, 0.9, nearness), 2, 50.0 * i});
        paintHill(scene, noise, ridge, bottom, 0.85 * std::pow(1 - nearness, 1.4));
        if (i == hills - 1)
            break;
        QPainter painter(&scene.image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int tree = 0; tree < 4; ++tree) {
            const double x = random.uniform() * scene.width;
            const double size = mix(0.04, 0.1, nearness) * h * random.between(0.8, 1.2);
            const QPointF foot(x, ridge[static_cast<std::size_t>(x)] + 0.02 * h);
            paintBroadleaf(painter, scene, {foot, size, 0.7 * (1 - nearness)}, random);
        }
    }
    paintFlowers(scene, scene.horizon + 0.16 * h);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double size = random.between(0.3, 0.42) * h;
    paintBroadleaf(
        painter, scene, {{scene.focus, scene.horizon + random.between(0.2, 0.26) * h}, size, 0.02}, random);
}

} // namespace pictor::landscapes
