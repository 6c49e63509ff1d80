// SPDX-License-Identifier: GPL-3.0-or-later
#include "captionwords.h"

namespace pictor::landscapes {

std::vector<PlaceNoun> placeNouns(const Landscape &landscape)
{
    switch (landscape.place) {
    case Place::Sea:
        return {{"the", "sea"}, {"the", "sea"}, {"the", "ocean"}, {"a", "sea coast"}, {"the", "open sea"}};
    case Place::Dunes:
        return {{"", "dunes"}, {"", "sand dunes"}, {"the", "desert"}, {"", "desert dunes"}, {"a", "desert"}};
    case Place::Mountains:
        return {{"", "mountains"}, {"the", "mountains"}, {"a", "mountain range"}, {"", "mountain peaks"}};
    case Place::Forest:
        return {{"a", "forest"}, {"the", "forest"}, {"the", "woods"}, {"a", "woodland clearing"}};
    case Place::City:
        return {{"a", "city"}, {"the", "city"}, {"a", "city skyline"}, {"a", "skyline of tall buildings"}};
    case Place::Meadow:
        return {{"a", "meadow"}, {"the", "meadow"}, {"", "meadows"}, {"", "rolling hills"}, {"", "fields"}};
    case Place::Lake:
        return {{"a", "lake"}, {"the", "lake"}, {"a", "lake shore"}, {"a", "lake among hills"}};
    case Place::Island:
        return {{"an", "island"}, {"a", "small island"}, {"an", "island in the sea"}, {"the", "island"}};
    }
    return {};
}

Phrases timePhrases(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Dawn:
        return {"at dawn", "at sunrise", "in the early morning"};
    case TimeOfDay::Day:
        return {"at noon", "by day", "in daylight", "during the day"};
    case TimeOfDay::Sunset:
        return {"at sunset", "at sundown"};
    case TimeOfDay::Dusk:
        return {"at dusk", "at twilight", "in the twilight"};
    case TimeOfDay::Night:
        return {"at night", "by night", "in the night"};
    }
    return {};
}

Phrases timeNouns(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Dawn:
        return {"dawn", "sunrise"};
    case TimeOfDay::Day:
        break;
    case TimeOfDay::Sunset:
        return {"sunset"};
    case TimeOfDay::Dusk:
        return {"dusk", "twilight"};
    case TimeOfDay::Night:
        return {"night"};
    }
    return {};
}

Phrases weatherAdjectives(Weather weather)
{
    switch (weather) {
    case Weather::Clear:
        break;
    case Weather::Cloudy:
        return {"cloudy"};
    case Weather::Rain:
        return {"rainy"};
    case Weather::Fog:
        return {"foggy", "misty"};
    case Weather::Snowfall:
        return {"snowy"};
    case Weather::Storm:
        return {"stormy"};
    }
    return {};
}

Phrases weatherPhrases(Weather weather)
{
    switch (weather) {
    case Weather::Clear:
        return {"under a clear sky", "in clear weather"};
    case Weather::Cloudy:
        return {"under a cloudy sky", "under heavy clouds", "in cloudy weather"};
    case Weather::Rain:
        return {"in the rain", "in rain", "in the pouring rain"};
    case Weather::Fog:
        return {"in fog", "in the mist", "in thick fog"};
    case Weather::Snowfall:
        return {"in falling snow", "in a snowfall", "while it snows"};
    case Weather::Storm:
        return {"in a storm", "during a thunderstorm", "under storm clouds"};
    }
    return {};
}

Phrases skyAdjectives(SkyColour colour)
{
    switch (colour) {
    case SkyColour::Usual:
        break;
    case SkyColour::Red:
        return {"red", "red", "crimson"};
    case SkyColour::Golden:
        return {"golden", "golden", "amber"};
    case SkyColour::Pink:
        return {"pink", "pink", "rosy"};
    case SkyColour::Violet:
        return {"purple", "violet"};
    }
    return {};
}

Phrases luminaryPhrases(const Landscape &landscape)
{
    switch (landscape.luminary) {
    case Luminary::None:
        break;
    case Luminary::Sun:
        if (landscape.time == TimeOfDay::Day)
            return {"the sun", "a bright sun", "the sun in the sky"};
        return {"the sun", "a low sun", "the sun near the horizon"};
    case Luminary::FullMoon:
        return {"a full moon", "a full moon", "a round moon"};
    case Luminary::CrescentMoon:
        return {"a crescent moon", "a crescent moon", "a thin moon"};
    }
    return {};
}

Phrases accentPhrases(const Landscape &landscape)
{
    switch (landscape.accent) {
    case Accent::None:
        break;
    case Accent::Stars:
        return {"stars", "many stars", "a starry sky"};
    case Accent::Aurora:
        return {"northern lights", "an aurora", "green northern lights"};
    case Accent::Clouds:
        return {"clouds", "a few clouds", "drifting clouds"};
    case Accent::Birds:
        return {"birds", "a flock of birds", "flying birds"};
    case Accent::Rainbow:
        return {"a rainbow"};
    case Accent::Balloon:
        return {"a hot-air balloon", "a balloon"};
    case Accent::Lightning:
        return {"lightning", "a flash of lightning"};
    }
    return {};
}

Phrases seasonAdjectives(const Landscape &landscape)
{
    if (!showsSeason(landscape))
        return {};
    switch (landscape.season) {
    case Season::Spring:
        return {"spring"};
    case Season::Summer:
        return {"summer"};
    case Season::Autumn:
        return {"autumn"};
    case Season::Winter:
        return {"snowy", "snow-covered", "wintry", "winter"};
    }
    return {};
}

Phrases seasonPhrases(const Landscape &landscape)
{
    if (!showsSeason(landscape))
        return {};
    switch (landscape.season) {
    case Season::Spring:
        return {"in spring", "in springtime"};
    case Season::Summer:
        return {"in summer"};
    case Season::Autumn:
        return {"in autumn", "in fall"};
    case Season::Winter:
        return {"in winter", "in the snow"};
    }
    return {};
}

Phrases palettePhrases(Palette palette)
{
    switch (palette) {
    case Palette::Natural:
        break;
    case Palette::Warm:
        return {"in warm colours", "in warm tones"};
    case Palette::Cool:
        return {"in cool colours", "in cool tones"};
    case Palette::Vivid:
        return {"in vivid colours", "in bright colours"};
    case Palette::Muted:
        return {"in muted colours", "in faded colours"};
    case Palette::Monochrome:
        return {"in black and white", "in shades of grey"};
    }
    return {};
}

Phrases mannerNouns(Manner manner)
{
    switch (manner) {
    case Manner::Plain:
        break;
    case Manner::Oil:
        return {"oil painting"};
    case Manner::Watercolour:
        return {"watercolour", "watercolour painting"};
    case Manner::Poster:
        return {"poster", "flat poster", "travel poster"};
    case Manner::InkWash:
        return {"ink wash", "ink painting", "ink wash painting"};
    case Manner::Pastel:
        return {"pastel", "pastel drawing", "chalk pastel"};
    }
    return {};
}

} // namespace pictor::landscapes
