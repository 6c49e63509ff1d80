// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace pictor::landscapes {

enum class TimeOfDay { Dawn, Day, Sunset, Dusk, Night };
enum class Weather { Clear, Cloudy, Rain, Fog, Snowfall, Storm };
enum class Place { Sea, Dunes, Mountains, Forest, City, Meadow, Lake, Island };
/// The disc in the sky.
enum class Luminary { None, Sun, FullMoon, CrescentMoon };
/// What else is in the sky.
enum class Accent { None, Stars, Aurora, Clouds, Birds, Rainbow, Balloon, Lightning };
/// Winter lays snow on the ground; elsewhere plants tell the season.
enum class Season { Spring, Summer, Autumn, Winter };
/// Colour of the sky at dawn and sunset; Usual at any other time.
enum class SkyColour { Usual, Red, Golden, Pink, Violet };
/// How the finished picture's colours are graded.
enum class Palette { Natural, Warm, Cool, Vivid, Muted, Monochrome };
/// Plain is the rendering without brush or paper.
enum class Manner { Plain, Oil, Watercolour, Poster, InkWash, Pastel };

/// Number of values of an attribute: 0 … valueCount - 1.
template <class Attribute> inline constexpr int valueCount = 0;
template <> inline constexpr int valueCount<TimeOfDay> = 5;
template <> inline constexpr int valueCount<Weather> = 6;
template <> inline constexpr int valueCount<Place> = 8;
template <> inline constexpr int valueCount<Luminary> = 4;
template <> inline constexpr int valueCount<Accent> = 8;
template <> inline constexpr int valueCount<Season> = 4;
template <> inline constexpr int valueCount<SkyColour> = 5;
template <> inline constexpr int valueCount<Palette> = 6;
template <> inline constexpr int valueCount<Manner> = 6;

/// What a picture shows. The attributes are what words can ask for; `seed` decides everything else, such as
/// where the sun stands and how the ridges run.
struct Landscape {
    TimeOfDay time = TimeOfDay::Day;
    Weather weather = Weather::Clear;
    Place place = Place::Meadow;
    Luminary luminary = Luminary::None;
    Accent accent = Accent::None;
    Season season = Season::Summer;
    SkyColour skyColour = SkyColour::Usual;
    Palette palette = Palette::Natural;
    Manner manner = Manner::Plain;
    std::uint64_t seed = 0;

    bool operator==(const Landscape &) const = default;
};

/// Every attribute by name, for logs and failed tests: "night clear sea full-moon stars summer …".
QString toString(const Landscape &landscape);

inline bool isMoon(Luminary luminary)
{
    return luminary == Luminary::FullMoon || luminary == Luminary::CrescentMoon;
}

/// Whether the season can be seen: sand looks the same all year, unless snow lies on it.
inline bool showsSeason(const Landscape &landscape)
{
    return landscape.place != Place::Dunes || landscape.season == Season::Winter;
}

} // namespace pictor::landscapes
