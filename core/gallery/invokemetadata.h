// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QString>

#include <optional>

namespace pictor::gallery {

/// What InvokeAI 3 and later say in a PNG's "invokeai_metadata". nullopt: no prompt is in it.
std::optional<GenerationSettings> settingsFromInvokeMetadata(const QString &json);

} // namespace pictor::gallery
