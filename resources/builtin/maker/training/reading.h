// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"
#include "progress.h"
#include "vocabulary.h"

#include "inference/weights/weights.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace pictor::landscapes {

/// How the text encoders learn to read before they learn to paint.
struct ReadingPlan {
    std::int64_t steps = 600;
    std::int64_t captions = 32; ///< in a part of a step
    double rate = 1e-3;
};

/// Teaches both text encoders to tell what a caption says of its picture: every attribute, from the pooled
/// state and from the mean of the tokens' states. Pictures are dear and captions cheap: the transformer then
/// need not learn to read and to paint at once. What tells the attributes apart is thrown away afterwards.
/// @param device  where they compute
/// @param state   a file
/// @return the averaged parameters, below "text_encoder" and "text_encoder_2"; nothing, when `progress` was
///         asked to stop
/// @throws EngineError when the state can be neither read nor written
std::optional<inference::Weights> trainReading(const ReadingPlan &plan, const ModelShape &shape,
    const Vocabulary &vocabulary, std::uint64_t seed, at::Device device, const std::filesystem::path &state,
    const Progress &progress);

} // namespace pictor::landscapes
