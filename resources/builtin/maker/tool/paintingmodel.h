// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include "training/publishedmodel.h"

namespace pictor::landscapes {

/// The model that `options` name, on the device they name.
/// @throws EngineError when it cannot be opened
PublishedModel paintingModel(const Options &options);

} // namespace pictor::landscapes
