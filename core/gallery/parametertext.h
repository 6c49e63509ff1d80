// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QString>

#include <optional>

namespace pictor::gallery {

/// `settings` as AUTOMATIC1111's web UI writes them, which many programs read: the prompt, "Negative prompt:
/// …", then a line "Steps: 4, Sampler: Euler, CFG scale: 1, Seed: …, Size: 1024x1024, Model: …". Loses what
/// that form cannot say; a scale of 1 is how it says "without guidance".
QString toParameterText(const GenerationSettings &settings);

/// What such a text says, of Pictor or of another program. nullopt: it has no line of settings.
std::optional<GenerationSettings> settingsFromParameterText(const QString &text);

} // namespace pictor::gallery
