// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "registry/registryoptions.h"
#include "text/tokenizerfolder.h"

namespace pictor::app {

/// The tokenizers of the model `key` (catalogue key or folder), whether or not its weights are on this
/// machine. Reads the disk.
/// @return NotFound, its detail saying where it looked
Result<QList<text::TokenizerFolder>> findTokenizers(const RegistryOptions &options, const QString &key);

} // namespace pictor::app
