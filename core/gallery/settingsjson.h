// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QString>

#include <optional>

namespace pictor::gallery {

/// `settings` as JSON: every field, the seed as a string since few programs keep 64-bit numbers, "schema" 1.
/// Fields may be added without a new schema; a reader passes over what it does not know.
QString toJson(const GenerationSettings &settings);

/// What toJson() wrote, exactly. nullopt: no object that Pictor writes.
std::optional<GenerationSettings> settingsFromJson(const QString &json);

} // namespace pictor::gallery
