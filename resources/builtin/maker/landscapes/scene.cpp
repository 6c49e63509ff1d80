// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <cmath>

namespace pictor::landscapes {

namespace {

/// Fractions of the height, smallest and largest.
struct Layout {
    double horizonLow, horizonHigh;
    double rise; ///< of the skyline above the horizon
};

Layout layoutOf(Place place)
{
    switch (place) {
    case Place::Sea:
        return {0.54, 0.66, 0.0};
    case Place::Dunes:
        return {0.52, 0.60, 0.04};
    case Place::Mountains:
        return {0.66, 0.72, 0.34};
    case Place::Forest:
        return {0.60, 0.66, 0.16};
    case Place::City:
        return {0.78, 0.82, 0.38};
    case Place::Meadow:
        return {0.54, 0.62, 0.05};
    case Place::Lake:
        return {0.54, 0.60, 0.17};
    case Place::Island:
        return {0.60, 0.66, 0.02};
    }
    return {0.6, 0.6, 0.0};
}

/// What the place is about stands on this side when a sun or a moon stands on the other: -1 left, 1 right. By
/// the place alone: a small model that has to choose between two sides often paints a light on neither.
double sideBesideLight(Place place)
{
    switch (place) {
    case Place::Sea:
    case Place::Mountains:
    case Place::City:
    case Place::Meadow:
        return -1;
    case Place::Dunes:
    case Place::Forest:
    case Place::Lake:
    case Place::Island:
        return 1;
    }
    return 1;
}

} // namespace

Scene::Scene(const Landscape &what, QSize size)
    : landscape(what)
    , scheme(schemeFor(what))
    , image(size, QImage::Format_RGB32)
    , width(size.width())
    , height(size.height())
    , unit(size.height() / 256.0)
{
    compose();
}

std::uint64_t Scene::seedFor(Part part) const
{
    // SplitMix64's finaliser: neighbouring seeds and parts have nothing in common.
    std::uint64_t z = landscape.seed + 0x9E3779B97F4A7C15u * (static_cast<std::uint64_t>(part) + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

double Scene::openingAt(double x, double y) const
{
    if (landscape.luminary == Luminary::None)
        return 1;
    const double dx = x - light.x();
    const double dy = y - light.y();
    return smoothStep(1.3, 2.6, std::sqrt(dx * dx + dy * dy) / lightRadius);
}

void Scene::compose()
{
    Random random = randomFor(Part::Composition);
    const Layout layout = layoutOf(landscape.place);
    const double fraction = random.between(layout.horizonLow, layout.horizonHigh);
    horizon = fraction * height;
    skyline = (fraction - layout.rise) * height;
    const double anySide = random.sign();
    const double focusSide =
        landscape.luminary == Luminary::None ? anySide : sideBesideLight(landscape.place);
    focus = (0.5 + focusSide * random.between(0.16, 0.26)) * width;
    placeLight(random);
}

void Scene::placeLight(Random &random)
{
    // Few places, for the same reason as above: what is left open is less than the disc is wide.
    const double across = random.between(0.27, 0.31);
    const double spread = random.uniform();
    const double side = focus < width / 2.0 ? 1 : -1; // the other side from what the place is about
    const bool lowSun = landscape.time == TimeOfDay::Dawn || landscape.time == TimeOfDay::Sunset;
    const bool moon = isMoon(landscape.luminary);
    const double radius = moon ? mix(0.06, 0.08, spread)
        : lowSun               ? mix(0.07, 0.09, spread)
                               : mix(0.05, 0.062, spread);
    lightRadius = radius * height;

    const double lowest = skyline - 1.25 * lightRadius;
    const double highest = (lowSun ? 0.1 : 1.7) * lightRadius + 0.02 * height;
    const double fall =
        lowSun ? random.between(0.0, 0.04) * height : (lowest - highest) * random.between(0.75, 0.85);
    light = {width / 2.0 + side * (across - 0.1) * width, std::max(lowest - fall, highest)};
}

} // namespace pictor::landscapes
