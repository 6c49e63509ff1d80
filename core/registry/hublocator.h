// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "registry/catalogue.h"
#include "registry/enginefactory.h"

namespace pictor {

/// Where the files of one source are: mostly one snapshot. transformers fetches only the weights from the
/// revision that has safetensors, and everything else from main.
struct HubPlaces {
    ModelSource source;
    hub::Snapshot weights;
    hub::Snapshot others;
    bool isWhole = true; ///< with the optional files
};

/// The files of `entry`, which has sources, in the Hugging Face cache: of the first source of which
/// everything is there, else of the first that lacks optional files only. Disk reads. Thread-safe.
/// @return as locateModel()
Result<HubPlaces> placesInHub(const CatalogueEntry &entry, const hub::HubCache &hub);

/// The same as a model to be loaded.
Result<LocatedModel> locateInHub(const CatalogueEntry &entry, const hub::HubCache &hub);

/// Whether of one source everything is there, what is optional included. Disk reads. Thread-safe.
bool isWholeInHub(const CatalogueEntry &entry, const hub::HubCache &hub);

/// Whether `file` is read as weights rather than as their description.
bool isWeights(const ModelFile &file);

} // namespace pictor
