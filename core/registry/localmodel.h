// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/enginefactory.h"

namespace pictor {

/// What lies in `path`: an embedding model (config.json and weights) or a text-to-image model in diffusers'
/// layout (model_index.json), and a fingerprint as its revision: content of the configurations; name, size
/// and time of each weight file. Disk reads.
/// @param family  what it should be; empty: whatever Pictor knows
/// @return NotFound (folder, configuration or weights are missing), Corrupt (a configuration, or the index of
///         the weights), Unsupported (a family that Pictor does not know, or another than `family`)
Result<LocatedModel> locateFolder(const QString &path, const QString &family = {});

} // namespace pictor
