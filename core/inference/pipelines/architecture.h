// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/fluxconfig.h"
#include "inference/models/sd3config.h"
#include "inference/weights/weights.h"

namespace pictor::inference {

// The architecture of a single file: numbers and widths from its tensors' shapes, and what shapes do not tell
// from `companion`, the configuration beside the text encoders.

FluxConfig architectureOf(const Checkpoint &transformer, const FluxConfig &companion);
Sd3Config architectureOf(const Checkpoint &transformer, const Sd3Config &companion);
/// Other parts are as their configuration says.
template <class Config> Config architectureOf(const Checkpoint & /*part*/, const Config &companion)
{
    return companion;
}

/// @throws EngineError Corrupt, naming a tensor of a block that the model did not ask for: the configuration
/// is
///         of another model, and the picture would be wrong
void refuseUnread(const Checkpoint &transformer, const WeightTally &read);

} // namespace pictor::inference
