// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "registry/enginefactory.h"

namespace pictor {

/// The single file that `entry` names, with the parts that it lacks (text encoders, tokenizers,
/// configurations) from the first model of entry.relatives that is of its family and on this machine. Disk
/// reads. Thread-safe.
/// @return as peekCheckpoint(); NotFound also where the other parts are not here, saying how to get them
Result<LocatedModel> locateCheckpoint(const CatalogueEntry &entry, const hub::HubCache &hub);

} // namespace pictor
