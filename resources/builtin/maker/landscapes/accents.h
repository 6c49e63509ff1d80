// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace pictor::landscapes {

/// The accent if it belongs behind the clouds: stars, aurora.
void paintAccentBehindClouds(Scene &scene);
/// The accent if it belongs before them: rainbow, birds, balloon, lightning.
void paintAccentBeforeClouds(Scene &scene);

void paintStars(Scene &scene);
void paintAurora(Scene &scene);
void paintRainbow(Scene &scene);
void paintBirds(Scene &scene);
void paintBalloon(Scene &scene);
void paintLightning(Scene &scene);

} // namespace pictor::landscapes
