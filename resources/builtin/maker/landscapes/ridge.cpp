// SPDX-License-Identifier: GPL-3.0-or-later
#include "ridge.h"

namespace pictor::landscapes {

namespace {

template <class Rise> Ridge ridgeOf(const Scene &scene, const RidgeShape &shape, Rise rise)
{
    Ridge ridge(static_cast<std::size_t>(scene.width));
    for (int x = 0; x < scene.width; ++x) {
        const double along = (x - scene.width / 2.0) / scene.height * shape.frequency + shape.offset;
        ridge[static_cast<std::size_t>(x)] = shape.base - shape.amplitude * rise(along);
    }
    return ridge;
}

} // namespace

Ridge rollingRidge(const Scene &scene, const Noise &noise, const RidgeShape &shape)
{
    return ridgeOf(
        scene, shape, [&](double along) { return noise.fractal(along, shape.octaves, shape.gain); });
}

Ridge peakedRidge(const Scene &scene, const Noise &noise, const RidgeShape &shape)
{
    return ridgeOf(scene, shape, [&](double along) {
        const double fold = 1 - std::abs(2 * noise.at(along) - 1);
        const double rough = noise.fractal(2 * along + 300, shape.octaves, shape.gain);
        return 0.62 * fold + 0.38 * rough;
    });
}

double slopeAt(const Ridge &ridge, double x, double reach)
{
    const int last = static_cast<int>(ridge.size()) - 1;
    const int left = std::clamp(static_cast<int>(x - reach), 0, last);
    const int right = std::clamp(static_cast<int>(x + reach), 0, last);
    if (left == right)
        return 0;
    return (ridge[static_cast<std::size_t>(right)] - ridge[static_cast<std::size_t>(left)]) / (right - left);
}

} // namespace pictor::landscapes
