// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/tool/goldencomparison.h"

namespace pictor::inference {

/// Computes everything that is recorded of a FLUX or Stable Diffusion 3 pipeline: the prompts' states, the
/// inner values of each part, and each case from noise to pixels.
/// @param model    diffusers' layout
/// @param goldens  .../goldens/NAME of the reference data
/// @throws EngineError also when a recorded tensor has no counterpart here
std::vector<GoldenResult> checkFluxGoldens(
    const std::filesystem::path &model, const std::filesystem::path &goldens, const LoadOptions &options);
std::vector<GoldenResult> checkSd3Goldens(
    const std::filesystem::path &model, const std::filesystem::path &goldens, const LoadOptions &options);

} // namespace pictor::inference
