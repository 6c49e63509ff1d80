// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/autoencoderconfig.h"
#include "inference/models/fluxconfig.h"
#include "inference/models/sd3config.h"
#include "inference/models/t5config.h"
#include "inference/runtime/placement.h"

#include <cstdint>

namespace pictor::inference {

// The most bytes that a part holds at one time beside its weights. Counted from the models' code: which
// tensors live at the point where most do. Tokens are those of all pictures of a batch together.

std::int64_t t5Activations(const T5Config &config, std::int64_t tokens, const Placement &placement);
std::int64_t fluxActivations(
    const FluxConfig &config, std::int64_t textTokens, std::int64_t imageTokens, const Placement &placement);
std::int64_t sd3Activations(
    const Sd3Config &config, std::int64_t textTokens, std::int64_t imageTokens, const Placement &placement);

// What widening matrices takes beside these where they are held in fewer bits than `placement` multiplies
// them in (layers/widening.h): as much as the largest.

std::int64_t t5Widening(const T5Config &config, const Placement &placement);
std::int64_t fluxWidening(const FluxConfig &config, const Placement &placement);
std::int64_t sd3Widening(const Sd3Config &config, const Placement &placement);

/// For a picture of that many pixels.
std::int64_t decoderActivations(
    const AutoencoderConfig &config, std::int64_t width, std::int64_t height, const Placement &placement);
std::int64_t encoderActivations(
    const AutoencoderConfig &config, std::int64_t width, std::int64_t height, const Placement &placement);

} // namespace pictor::inference
