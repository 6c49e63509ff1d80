// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clip.h"
#include "inference/tool/goldencomparison.h"

namespace pictor::inference {

/// The inner values of the vision tower, by the names of the reference data's parts.safetensors.
/// patches [B, N, P·P·3]
NamedTensors visionParts(const ClipVision &vision, const Tensor &patches);
/// The same from the embeddings [B, 1 + N, D] on.
NamedTensors visionPartsAfter(const ClipVision &vision, const Tensor &embeddings);

/// ids [B, L]
NamedTensors textParts(const ClipText &text, const Tensor &ids);

} // namespace pictor::inference
