// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "registry/catalogue.h"
#include "registry/enginefactory.h"

namespace pictor {

/// The files of `entry`, which has sources, in the Hugging Face cache. Disk reads. Thread-safe.
/// @return as locateModel()
Result<LocatedModel> locateInHub(const CatalogueEntry &entry, const hub::HubCache &hub);

} // namespace pictor
