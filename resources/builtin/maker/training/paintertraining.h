// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latents.h"
#include "painter.h"
#include "progress.h"
#include "timestep.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace pictor::landscapes {

/// How the transformer learns to paint, and the text encoders with it.
struct PainterPlan {
    /// First where things stand, which much noise leaves open; then shape and edge.
    std::vector<PainterRound> rounds = {{4666, 0.3}, {2334, -0.2}};
    std::int64_t pictures = 16; ///< in a part of a step
    double rate = 7e-4;
    double unsaid = 0.04; ///< share of pictures without a word
    double onGrid = 0.35; ///< share of times that are those of pipelines of eight steps
};

/// Of all rounds.
std::int64_t stepsOf(const PainterPlan &plan);

/// Shares `steps` between the rounds as the plan did.
void setSteps(PainterPlan &plan, std::int64_t steps);

/// What the painter's training reads, besides its plan.
struct PainterLesson {
    const ModelShape &shape;
    const Vocabulary &vocabulary;
    const LatentSets &latents;
    inference::TensorMaker initial; ///< first values
    inference::Weights autoencoder; ///< for sheets; the painter learns on the device that has it
};

/// Teaches them by flow matching (Lipman et al., arXiv:2210.02747), as rectified flow with times drawn as
/// Esser et al. do (arXiv:2403.03206, logit-normal), a share of them at the very times at which few steps
/// evaluate the velocity. Captions are drawn anew each time.
/// @param state  a file
/// @return the averaged parameters, below "text_encoder", "text_encoder_2" and "transformer"; nothing, when
///         `progress` was asked to stop
/// @throws EngineError when the state can be neither read nor written
std::optional<inference::Weights> trainPainter(const PainterPlan &plan, const PainterLesson &lesson,
    std::uint64_t seed, const std::filesystem::path &state, const Progress &progress);

} // namespace pictor::landscapes
