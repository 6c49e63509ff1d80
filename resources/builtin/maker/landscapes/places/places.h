// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../scene.h"

namespace pictor::landscapes {

/// Paints the land over the finished sky.
void paintPlace(Scene &scene);

void paintSea(Scene &scene);
void paintDunes(Scene &scene);
void paintMountains(Scene &scene);
void paintForest(Scene &scene);
void paintCity(Scene &scene);
void paintMeadow(Scene &scene);
void paintLake(Scene &scene);
void paintIsland(Scene &scene);

} // namespace pictor::landscapes
