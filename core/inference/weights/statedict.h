// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/tensortable.h"

#include <cstddef>
#include <span>
#include <string>

namespace pictor::inference {

/// Whether the file was written by torch.save, in the zip format or the one before it.
bool isStateDict(std::span<const std::byte> bytes);

/// Reads a state dict (name to tensor) that torch.save wrote as a zip archive: data.pkl says what there is,
/// data/KEY holds the storages. Nothing is executed: the pickle's few allowed opcodes and names are data to
/// us.
/// @param file  for messages
/// @throws EngineError Corrupt, or Unsupported for the legacy format and for pickles of anything else
TensorTable readStateDict(std::span<const std::byte> bytes, const std::string &file);

} // namespace pictor::inference
