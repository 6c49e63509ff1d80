// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

namespace pictor::landscapes {

void paintPlace(Scene &scene)
{
    switch (scene.landscape.place) {
    case Place::Sea:
        return paintSea(scene);
    case Place::Dunes:
        return paintDunes(scene);
    case Place::Mountains:
        return paintMountains(scene);
    case Place::Forest:
        return paintForest(scene);
    case Place::City:
        return paintCity(scene);
    case Place::Meadow:
        return paintMeadow(scene);
    case Place::Lake:
        return paintLake(scene);
    case Place::Island:
        return paintIsland(scene);
    }
}

} // namespace pictor::landscapes
