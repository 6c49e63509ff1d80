// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/tensortable.h"

#include <string>
#include <string_view>

namespace pictor::inference {

/// Reads the JSON of a safetensors header:
///   {"__metadata__": {"format": "pt"}, "NAME": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
///   ...}
/// Offsets are those of the file's data section. Their order and fit are not looked at, except that a tensor
/// spans the bytes that its dtype and shape need.
/// @throws EngineError Corrupt, or Unsupported for a dtype that is unknown here
TensorTable parseSafetensorsHeader(std::string_view json, const std::string &file);

} // namespace pictor::inference
