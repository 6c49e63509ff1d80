// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

namespace pictor::landscapes {

void paintAccentBehindClouds(Scene &scene)
{
    if (scene.landscape.accent == Accent::Stars)
        paintStars(scene);
    else if (scene.landscape.accent == Accent::Aurora)
        paintAurora(scene);
}

void paintAccentBeforeClouds(Scene &scene)
{
    switch (scene.landscape.accent) {
    case Accent::Rainbow:
        return paintRainbow(scene);
    case Accent::Birds:
        return paintBirds(scene);
    case Accent::Balloon:
        return paintBalloon(scene);
    case Accent::Lightning:
        return paintLightning(scene);
    case Accent::None:
    case Accent::Clouds: // among the clouds of the weather
    case Accent::Stars:
    case Accent::Aurora:
        break;
    }
}

} // namespace pictor::landscapes
