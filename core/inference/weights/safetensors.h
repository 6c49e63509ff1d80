// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/tensortable.h"

#include <cstddef>
#include <span>
#include <string>

namespace pictor::inference {

/// The largest header that the reference implementation reads, and so do we.
inline constexpr std::uint64_t safetensorsHeaderLimit = 100'000'000;

/// Reads the header of a safetensors file: eight bytes of length, JSON, tensors without gaps or overlaps up
/// to the end of the file (https://github.com/huggingface/safetensors, "Format").
/// @param file  for messages
/// @throws EngineError Corrupt, or Unsupported for a dtype that is unknown here
TensorTable readSafetensors(std::span<const std::byte> bytes, const std::string &file);

} // namespace pictor::inference
