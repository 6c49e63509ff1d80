// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/pipelines/imagepipeline.h"
#include "inference/pipelines/painting.h"

namespace pictor::inference {

/// @throws EngineError Internal for ids that are not as many as the readers say, Corrupt for ids beyond what
///         an encoder knows
void checkPrompt(const std::vector<TokenIds> &ids, const std::vector<PromptSource> &sources);

/// @throws EngineError Unsupported for a size, number of steps, strength or start image that makes no sense
void checkRequest(const PictureRequest &request, std::int64_t sizeMultiple);

/// Reads the noise file where there is one.
/// @throws EngineError RequestFile for a noise file
PaintingSettings settingsOf(const PictureRequest &request);

} // namespace pictor::inference
