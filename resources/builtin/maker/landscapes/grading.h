// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace pictor::landscapes {

/// Grades the whole picture as the palette asks.
void applyPalette(Scene &scene);

} // namespace pictor::landscapes
