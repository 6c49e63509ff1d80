// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pictor::inference {

/// One recorded tensor against what is computed here.
struct GoldenResult {
    std::string name; ///< "vision.layers.0", "image_embeds, tiny_5x7.png", ...
    std::string measure; ///< "largest difference" (f32) or "1 - cosine" (bf16, f16)
    double value = 0;
    double allowed = 0;

    bool passed() const { return value <= allowed; } // false for NaN
};

/// Computes everything that is recorded of a CLIP model: each part of both towers, embeddings, logits,
/// probabilities.
/// @param goldens  .../goldens/NAME of the reference data: parts, embeddings and pixels_u8.safetensors, with
/// clip.json beside it and MANIFEST.json, which has the tolerances, one folder further up
/// @throws EngineError also when a recorded tensor has no counterpart here
std::vector<GoldenResult> checkClipGoldens(
    const std::filesystem::path &model, const std::filesystem::path &goldens, const LoadOptions &options);

} // namespace pictor::inference
