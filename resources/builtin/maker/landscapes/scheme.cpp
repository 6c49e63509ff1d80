// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheme.h"

namespace pictor::landscapes {

namespace {

using Sky = std::array<Colour, 4>;

struct Light {
    Colour sun, ambient;
    double haziness;
};

Sky dawnSky(SkyColour colour)
{
    switch (colour) {
    case SkyColour::Usual:
        break;
    case SkyColour::Red:
        return {rgb(120, 96, 130), rgb(206, 120, 128), rgb(240, 118, 104), rgb(255, 178, 142)};
    case SkyColour::Golden:
        return {rgb(138, 164, 184), rgb(222, 208, 158), rgb(250, 208, 110), rgb(252, 222, 140)};
    case SkyColour::Pink:
        return {rgb(150, 142, 200), rgb(226, 172, 210), rgb(252, 176, 198), rgb(255, 216, 212)};
    case SkyColour::Violet:
        return {rgb(112, 92, 172), rgb(160, 128, 206), rgb(202, 160, 222), rgb(244, 206, 226)};
    }
    return {rgb(104, 136, 190), rgb(172, 180, 208), rgb(244, 202, 180), rgb(255, 226, 184)};
}

Sky sunsetSky(SkyColour colour)
{
    switch (colour) {
    case SkyColour::Usual:
        break;
    case SkyColour::Red:
        return {rgb(66, 18, 44), rgb(150, 26, 46), rgb(220, 44, 36), rgb(252, 112, 56)};
    case SkyColour::Golden:
        return {rgb(112, 92, 84), rgb(206, 142, 58), rgb(246, 182, 52), rgb(255, 222, 104)};
    case SkyColour::Pink:
        return {rgb(104, 66, 138), rgb(208, 88, 150), rgb(248, 122, 152), rgb(255, 184, 164)};
    case SkyColour::Violet:
        return {rgb(40, 26, 92), rgb(98, 50, 148), rgb(168, 80, 172), rgb(240, 146, 156)};
    }
    return {rgb(46, 52, 108), rgb(146, 78, 112), rgb(238, 116, 62), rgb(255, 190, 84)};
}

Sky clearSky(const Landscape &landscape)
{
    switch (landscape.time) {
    case TimeOfDay::Dawn:
        return dawnSky(landscape.skyColour);
    case TimeOfDay::Day:
        break;
    case TimeOfDay::Sunset:
        return sunsetSky(landscape.skyColour);
    case TimeOfDay::Dusk:
        return {rgb(20, 26, 72), rgb(48, 52, 116), rgb(112, 84, 142), rgb(206, 128, 128)};
    case TimeOfDay::Night:
        return {rgb(7, 11, 36), rgb(13, 24, 62), rgb(26, 42, 92), rgb(52, 72, 124)};
    }
    return {rgb(34, 100, 190), rgb(86, 152, 222), rgb(150, 202, 240), rgb(212, 234, 246)};
}

Light clearLight(const Landscape &landscape)
{
    switch (landscape.time) {
    case TimeOfDay::Dawn:
        return {{0.64, 0.52, 0.42}, {0.36, 0.36, 0.42}, 0.74};
    case TimeOfDay::Day:
        break;
    case TimeOfDay::Sunset:
        return {{0.62, 0.32, 0.14}, {0.24, 0.18, 0.22}, 0.60};
    case TimeOfDay::Dusk:
        return {{0.10, 0.08, 0.12}, {0.19, 0.18, 0.28}, 0.50};
    case TimeOfDay::Night:
        return {isMoon(landscape.luminary) ? Colour{0.17, 0.21, 0.29} : Colour{0.07, 0.09, 0.13},
            {0.11, 0.145, 0.24}, 0.5};
    }
    return {{0.72, 0.69, 0.60}, {0.36, 0.41, 0.48}, 0.62};
}

/// What a kind of weather does to a clear sky.
struct Veil {
    Colour tint; ///< multiplies the grey of overcast parts
    double overcast; ///< 0 leaves the sky as it is, 1 makes it grey
    double evenness; ///< 1 gives zenith and horizon the same colour
    double sun, ambient; ///< factors of the light
    double haziness; ///< at least
    double mist;
};

Veil veilOf(Weather weather)
{
    switch (weather) {
    case Weather::Clear:
        break;
    case Weather::Cloudy:
        return {{0.98, 1.0, 1.04}, 0.25, 0.1, 0.6, 1.05, 0.6, 0};
    case Weather::Rain:
        return {{0.72, 0.78, 0.86}, 0.72, 0.35, 0.2, 0.86, 0.72, 0.06};
    case Weather::Fog:
        return {{1.04, 1.04, 1.03}, 0.62, 0.72, 0.25, 1.12, 0.95, 0.1};
    case Weather::Snowfall:
        return {{0.98, 1.02, 1.08}, 0.7, 0.45, 0.3, 1.15, 0.85, 0.1};
    case Weather::Storm:
        return {{0.52, 0.56, 0.64}, 0.8, 0.3, 0.1, 0.7, 0.55, 0.02};
    }
    return {{1, 1, 1}, 0, 0, 1, 1, 0, 0};
}

Colour discColour(const Landscape &landscape)
{
    if (isMoon(landscape.luminary))
        return rgb(250, 246, 228);
    switch (landscape.time) {
    case TimeOfDay::Dawn:
        return rgb(255, 252, 232);
    case TimeOfDay::Sunset:
        return landscape.skyColour == SkyColour::Red ? rgb(255, 226, 150) : rgb(255, 240, 176);
    default:
        return rgb(255, 252, 228);
    }
}

Colour glowColour(const Landscape &landscape)
{
    if (isMoon(landscape.luminary))
        return landscape.luminary == Luminary::FullMoon ? rgb(120, 130, 150) : rgb(70, 78, 96);
    switch (landscape.time) {
    case TimeOfDay::Dawn:
        return rgb(76, 40, 8);
    case TimeOfDay::Sunset:
        return landscape.skyColour == SkyColour::Red ? rgb(190, 70, 20) : rgb(190, 104, 26);
    default:
        return rgb(112, 100, 66);
    }
}

void setClouds(Scheme &scheme, const Landscape &landscape)
{
    const bool dark = landscape.time == TimeOfDay::Night || landscape.time == TimeOfDay::Dusk;
    scheme.cloudLit = mix(scheme.sky[3], grey(1), dark ? 0.06 : 0.55);
    scheme.cloudShade = mix(scheme.sky[1], scheme.sky[3], 0.35);
    if (landscape.time == TimeOfDay::Day)
        scheme.cloudShade = mix(scheme.cloudShade, rgb(168, 182, 202), 0.75);
    if (landscape.time == TimeOfDay::Sunset) {
        scheme.cloudLit = mix(scheme.sky[2], scheme.sky[3], 0.75);
        scheme.cloudShade = mix(scheme.sky[0], scheme.sky[1], 0.6);
    }
    if (landscape.weather == Weather::Storm || landscape.weather == Weather::Rain) {
        scheme.cloudLit = scheme.sky[2];
        scheme.cloudShade = scheme.sky[0] * 0.7;
    }
}

} // namespace

Colour Scheme::skyAt(double t) const
{
    constexpr double stops[] = {0, 0.42, 0.78, 1};
    if (t <= 0)
        return sky[0];
    for (std::size_t i = 1; i < sky.size(); ++i) {
        if (t < stops[i])
            return mix(sky[i - 1], sky[i], (t - stops[i - 1]) / (stops[i] - stops[i - 1]));
    }
    return sky[3];
}

Colour Scheme::surface(const Colour &albedo, double lit, double depth) const
{
    return mix(albedo * (ambient + sun * lit), haze(), std::min(1.0, mist + depth * haziness));
}

Scheme schemeFor(const Landscape &landscape)
{
    const Veil veil = veilOf(landscape.weather);
    const Light light = clearLight(landscape);
    Scheme scheme;
    scheme.sky = clearSky(landscape);
    const Colour middle = mix(scheme.sky[1], scheme.sky[3], 0.5);
    for (Colour &stop : scheme.sky) {
        const Colour evened = mix(stop, middle, veil.evenness);
        const Colour overcast = mix(grey(evened.luma()), evened, 0.12) * veil.tint;
        stop = mix(evened, overcast, veil.overcast);
        if (landscape.luminary == Luminary::Sun && landscape.time != TimeOfDay::Sunset)
            stop = stop * 0.92; // so that the disc is brighter than the sky round it
    }
    scheme.sun = light.sun * veil.sun;
    scheme.ambient = light.ambient * veil.ambient;
    scheme.haziness = std::max(light.haziness, veil.haziness);
    scheme.mist = veil.mist;
    scheme.disc = discColour(landscape);
    scheme.glow = glowColour(landscape) * (landscape.weather == Weather::Clear ? 1 : 0.7);
    setClouds(scheme, landscape);
    return scheme;
}

} // namespace pictor::landscapes
