// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairings.h"

#include <algorithm>

namespace pictor::landscapes {

namespace {

using L = Landscape;

constexpr HeldOutPair pairs[] = {
    {"snowfall, dunes", [](const L &l) { return l.weather == Weather::Snowfall && l.place == Place::Dunes; }},
    {"winter, dunes", [](const L &l) { return l.season == Season::Winter && l.place == Place::Dunes; }},
    {"rainbow, city", [](const L &l) { return l.accent == Accent::Rainbow && l.place == Place::City; }},
    {"aurora, sea", [](const L &l) { return l.accent == Accent::Aurora && l.place == Place::Sea; }},
    {"crescent moon, island",
        [](const L &l) { return l.luminary == Luminary::CrescentMoon && l.place == Place::Island; }},
    {"storm, lake", [](const L &l) { return l.weather == Weather::Storm && l.place == Place::Lake; }},
    {"red sky, mountains",
        [](const L &l) { return l.skyColour == SkyColour::Red && l.place == Place::Mountains; }},
    {"ink wash, city", [](const L &l) { return l.manner == Manner::InkWash && l.place == Place::City; }},
    {"pastel, night", [](const L &l) { return l.manner == Manner::Pastel && l.time == TimeOfDay::Night; }},
};

bool hasLowSun(TimeOfDay time)
{
    return time == TimeOfDay::Dawn || time == TimeOfDay::Sunset;
}

bool isDark(TimeOfDay time)
{
    return time == TimeOfDay::Dusk || time == TimeOfDay::Night;
}

bool hasColours(const L &l)
{
    return l.palette != Palette::Monochrome && l.manner != Manner::InkWash;
}

bool luminaryIsPossible(const L &l)
{
    const bool seenThrough =
        l.weather == Weather::Clear || l.weather == Weather::Cloudy || l.weather == Weather::Fog;
    switch (l.luminary) {
    case Luminary::None:
        return true;
    case Luminary::Sun:
        return !isDark(l.time) && seenThrough;
    case Luminary::FullMoon:
    case Luminary::CrescentMoon:
        return isDark(l.time) && seenThrough;
    }
    return false;
}

bool accentIsPossible(const L &l)
{
    const bool fair = l.weather == Weather::Clear || l.weather == Weather::Cloudy;
    switch (l.accent) {
    case Accent::None:
        return true;
    case Accent::Stars:
        return isDark(l.time) && l.weather == Weather::Clear;
    case Accent::Aurora:
        return l.time == TimeOfDay::Night && l.weather == Weather::Clear && hasColours(l);
    case Accent::Clouds:
        return l.weather == Weather::Clear;
    case Accent::Birds:
        return l.time != TimeOfDay::Night && fair;
    case Accent::Rainbow: // stands opposite the sun
        return !isDark(l.time) && (fair || l.weather == Weather::Rain) && l.luminary == Luminary::None
            && hasColours(l);
    case Accent::Balloon:
        return !isDark(l.time) && fair;
    case Accent::Lightning:
        return l.weather == Weather::Storm;
    }
    return false;
}

bool weatherIsPossible(const L &l)
{
    if (l.weather == Weather::Snowfall)
        return l.season == Season::Winter;
    return l.season != Season::Winter || (l.weather != Weather::Rain && l.weather != Weather::Storm);
}

bool coloursArePossible(const L &l)
{
    if (l.skyColour != SkyColour::Usual) {
        const bool shows = l.weather == Weather::Clear || l.weather == Weather::Cloudy;
        if (!hasLowSun(l.time) || !shows || l.palette != Palette::Natural || !hasColours(l))
            return false;
    }
    if (l.manner == Manner::InkWash && l.palette != Palette::Natural) // ink has no colours to grade
        return false;
    if (l.palette == Palette::Warm)
        return l.time != TimeOfDay::Night;
    return l.palette != Palette::Cool || !hasLowSun(l.time);
}

} // namespace

std::span<const HeldOutPair> heldOutPairs()
{
    return pairs;
}

bool isHeldOut(const Landscape &landscape)
{
    return std::any_of(std::begin(pairs), std::end(pairs),
        [&landscape](const HeldOutPair &pair) { return pair.holds(landscape); });
}

bool isPossible(const Landscape &landscape)
{
    return luminaryIsPossible(landscape) && accentIsPossible(landscape) && weatherIsPossible(landscape)
        && coloursArePossible(landscape);
}

} // namespace pictor::landscapes
