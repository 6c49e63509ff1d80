// SPDX-License-Identifier: GPL-3.0-or-later
#include "../ridge.h"
#include "places.h"

#include <cmath>

namespace pictor::landscapes {

namespace {

Colour sandColour(const Scene &scene, double snow)
{
    const Colour sand = rgb(232, 178, 108);
    return scene.isSnowy() ? mix(sand, rgb(236, 240, 248), snow) : sand;
}

void paintDune(Scene &scene, const Noise &noise, const Ridge &ridge, double bottom, double depth)
{
    const double side = scene.light.x() < scene.width / 2.0 ? -1 : 1;
    fillBelow(scene, ridge, bottom, [&](int x, int y, double below) {
        const double h = scene.height;
        // The edge between a dune's light and its shade winds down from the crest.
        const double wind = (noise.at(5 * y / h, 9) - 0.5) * 0.5 * below;
        const double slope = slopeAt(ridge, x + 0.45 * side * below + wind, 4 * scene.unit + 0.18 * below);
        // Away from the crest the sand levels out and takes the light evenly.
        const double facing =
            mix(smoothStep(-0.14, 0.14, slope * side), 0.62, smoothStep(0.02 * h, 0.3 * h, below));
        const double ripple =
            noise.at(7.0 * x / h + 14.0 * y / h + 2 * noise.at(6 * x / h, 6 * y / h), 46.0 * y / h);
        const double lit = mix(0.2, 0.95, facing) + (ripple - 0.5) * 0.16 * (1 - depth);
        const double snow = scene.isSnowy()
            ? smoothStep(0.36, 0.5, noise.fractal(5 * x / h, 11 * y / h, 3) + 0.12 * facing)
            : 0;
        const Colour albedo = sandColour(scene, snow) * (1 - 0.22 * std::min(1.0, below / (0.5 * h)));
        return scene.scheme.surface(albedo, lit, depth);
    });
}

} // namespace

void paintDunes(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Land);
    constexpr int layers = 4;
    const auto baseOf = [&scene](int layer) {
        return mix(
            scene.horizon + 0.03 * scene.height, 0.98 * scene.height, std::pow(layer / (layers - 1.0), 1.25));
    };
    for (int layer = 0; layer < layers; ++layer) {
        const double nearness = layer / (layers - 1.0);
        const double rise = mix(0.07, 0.24, nearness) * scene.height;
        const double bottom = layer + 1 < layers ? baseOf(layer + 1) : scene.height;
        const Ridge ridge =
            peakedRidge(scene, noise, {baseOf(layer), rise, mix(2.4, 1.1, nearness), 2, 40.0 * layer, 0.3});
        paintDune(scene, noise, ridge, bottom, 0.8 * std::pow(1 - nearness, 1.3));
    }
}

} // namespace pictor::landscapes
