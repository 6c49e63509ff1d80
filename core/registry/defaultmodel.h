// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "registry/catalogue.h"

namespace pictor {

/// Key of the embedding model to use when nobody chose one: CLIP ViT-B/32 if its weights are on this machine,
/// else the built-in descriptor. Disk reads: not for the GUI thread (ModelRegistry::defaultEmbeddingModel
/// is).
QString defaultEmbeddingModel(const Catalogue &catalogue, const hub::HubCache &hub);

/// The same of the text-to-image model: the first of the catalogue that is on this machine; empty if none is.
QString defaultTextToImageModel(const Catalogue &catalogue, const hub::HubCache &hub);

} // namespace pictor
