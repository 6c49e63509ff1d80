// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"

#include <vector>

namespace pictor::landscapes {

/// Phrases that mean the same; empty where there is nothing to say.
using Phrases = std::vector<const char *>;

/// A place, with what stands before it when no adjective does.
struct PlaceNoun {
    const char *article; ///< "the", "a" or "" (plural)
    const char *noun;
};

/// Names of the place; none of them says more than the description.
std::vector<PlaceNoun> placeNouns(const Landscape &landscape);
/// "at night"
Phrases timePhrases(TimeOfDay time);
/// "sunset", for "a red sunset over the sea"; none by day.
Phrases timeNouns(TimeOfDay time);
/// "foggy"
Phrases weatherAdjectives(Weather weather);
/// "in the fog"
Phrases weatherPhrases(Weather weather);
/// "red"
Phrases skyAdjectives(SkyColour colour);
/// "a full moon"
Phrases luminaryPhrases(const Landscape &landscape);
/// "a flock of birds"
Phrases accentPhrases(const Landscape &landscape);
/// "snow-covered"; empty where the season cannot be seen
Phrases seasonAdjectives(const Landscape &landscape);
/// "in winter"
Phrases seasonPhrases(const Landscape &landscape);
/// "in warm colours"
Phrases palettePhrases(Palette palette);
/// "oil painting", without an article
Phrases mannerNouns(Manner manner);

} // namespace pictor::landscapes
