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

/// Those of the first model of the catalogue that has its own here. Reads the disk.
/// @return NotFound, saying how to get one
Result<QList<text::TokenizerFolder>> findAnyTokenizers(const RegistryOptions &options);

} // namespace pictor::app
