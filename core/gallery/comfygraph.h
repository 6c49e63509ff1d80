// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QString>

#include <optional>

namespace pictor::gallery {

/// What ComfyUI's graph (a PNG's "prompt", in its API form) says of the sampler that made the picture and of
/// what leads to it, as far as the usual nodes go. nullopt: there is no sampler whose prompt can be found.
std::optional<GenerationSettings> settingsFromComfyGraph(const QString &json);

} // namespace pictor::gallery
