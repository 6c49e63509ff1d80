// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../scene.h"

namespace pictor::landscapes {

/// Repaints the finished picture in its manner.
void applyManner(Scene &scene);

void applyOil(Scene &scene);
void applyWatercolour(Scene &scene);
void applyPoster(Scene &scene);
void applyInkWash(Scene &scene);
void applyPastel(Scene &scene);

} // namespace pictor::landscapes
