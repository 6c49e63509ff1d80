// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/tool/goldencomparison.h"

namespace pictor::inference {

/// Computes everything that is recorded of a CLIP model: each part of both towers, embeddings, logits,
/// probabilities.
/// @param goldens  .../goldens/NAME of the reference data: parts, embeddings and pixels_u8.safetensors, with
/// clip.json beside it and MANIFEST.json, which has the tolerances, one folder further up
/// @throws EngineError also when a recorded tensor has no counterpart here
std::vector<GoldenResult> checkClipGoldens(
    const std::filesystem::path &model, const std::filesystem::path &goldens, const LoadOptions &options);

} // namespace pictor::inference
