// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace pictor::landscapes {

/// What the weather puts between the land and the viewer: fog banks, rain, snowflakes.
void paintAir(Scene &scene);

} // namespace pictor::landscapes
