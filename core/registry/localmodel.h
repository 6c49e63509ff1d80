// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/enginefactory.h"

namespace pictor {

/// What lies in `path`: its family from config.json, its weight files, and a fingerprint of both (content of
/// config.json; name, size and time of each weight file) as its revision. Disk reads.
/// @param family  what it should be; empty: whatever Pictor knows
/// @return NotFound (folder, config.json or weights are missing), Corrupt (config.json, or the index of the
///         weights), Unsupported (a family that Pictor does not know, or of the other kind)
Result<LocatedModel> locateFolder(const QString &path, const QString &family = {});

} // namespace pictor
