// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampler.h"

#include "pairings.h"

namespace pictor::landscapes {

namespace {

template <class Attribute> Attribute any(Random &random)
{
    return Attribute(random.below(valueCount<Attribute>));
}

Accent sampleAccent(Random &random, const Landscape &landscape)
{
    const bool night = landscape.time == TimeOfDay::Night;
    switch (landscape.weather) {
    case Weather::Clear:
        return Accent(random.weighted({3, night ? 5.0 : 1.0, night ? 2.0 : 0.0, 3, 1.5, 1, 1.5, 0}));
    case Weather::Cloudy:
        return Accent(random.weighted({5, 0, 0, 0, 1.5, 1, 1.5, 0}));
    case Weather::Rain:
        return Accent(random.weighted({3, 0, 0, 0, 0, 1, 0, 0}));
    case Weather::Storm:
        return Accent(random.weighted({2, 0, 0, 0, 0, 0, 0, 3}));
    case Weather::Fog:
    case Weather::Snowfall:
        break;
    }
    return Accent::None;
}

Luminary sampleLuminary(Random &random, TimeOfDay time)
{
    if (time == TimeOfDay::Dusk || time == TimeOfDay::Night)
        return Luminary(random.weighted({4, 0, 4, 3}));
    return Luminary(random.weighted({1, 1, 0, 0}));
}

/// One draw, perhaps an impossible one.
Landscape draw(Random &random)
{
    Landscape landscape;
    landscape.time = TimeOfDay(random.weighted({2, 3, 3, 1.5, 3}));
    landscape.weather = Weather(random.weighted({8, 3, 2, 2, 2.5, 1.5}));
    landscape.place = any<Place>(random);
    landscape.luminary = sampleLuminary(random, landscape.time);
    landscape.accent = sampleAccent(random, landscape);
    landscape.season = any<Season>(random);
    landscape.skyColour = SkyColour(random.weighted({3, 1, 1, 1, 1}));
    landscape.palette = Palette(random.weighted({14, 1, 1, 1, 1, 1}));
    landscape.manner = Manner(random.weighted({5, 2, 2, 1.5, 1.5, 1.5}));
    landscape.seed = random.bits();
    return landscape;
}

} // namespace

Landscape sampleLandscape(Random &random, Pairs pairs)
{
    while (true) {
        Landscape landscape = draw(random);
        // Colours of the sky belong to dawn and sunset; dropping them here keeps the other times as frequent.
        if (landscape.time != TimeOfDay::Dawn && landscape.time != TimeOfDay::Sunset)
            landscape.skyColour = SkyColour::Usual;
        if (!isPossible(landscape))
            continue;
        if (pairs == Pairs::All || isHeldOut(landscape) == (pairs == Pairs::HeldOutOnly))
            return landscape;
    }
}

} // namespace pictor::landscapes
