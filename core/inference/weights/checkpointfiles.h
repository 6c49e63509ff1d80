// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/checkpoint.h"

#include <filesystem>
#include <memory>

namespace pictor::inference {

/// The file, or sharded index, that holds the weights of a model folder.
/// @throws EngineError NotFound, with the names looked for
std::filesystem::path findWeightFile(const std::filesystem::path &folder);

/// By name: NAME.index.json.
bool isShardIndex(const std::filesystem::path &file);

/// Reads a single file, whose format is told by its first bytes.
Checkpoint::Tensors readTensors(const std::shared_ptr<const MappedFile> &file);

/// Reads every tensor that an index promises from the shards beside it.
/// @throws EngineError NotFound for a missing shard, Corrupt for a shard without a promised tensor
Checkpoint::Tensors readShards(const std::filesystem::path &path, const MappedFile &index);

} // namespace pictor::inference
