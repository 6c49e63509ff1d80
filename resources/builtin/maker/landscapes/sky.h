// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace pictor::landscapes {

/// Fills the whole picture with the sky's gradient and the glow round the sun or moon.
void paintSky(Scene &scene);
/// The sun or moon itself.
void paintLuminary(Scene &scene);
/// Clouds from noise, as the weather or the accent asks; nothing where neither does.
void paintClouds(Scene &scene);

} // namespace pictor::landscapes
