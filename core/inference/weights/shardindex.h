// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace pictor::inference {

/// Tensor names and the file that holds each, beside the index.
using ShardIndex = std::map<std::string, std::string>;

/// Reads a sharded checkpoint's index: {"metadata": {...}, "weight_map": {"NAME":
/// "model-00001-of-00002.safetensors"}}.
/// @throws EngineError Corrupt, also when a shard is named that would not lie in the index's own folder
ShardIndex parseShardIndex(std::string_view json, const std::string &file);

} // namespace pictor::inference
