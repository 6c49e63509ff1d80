// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"
#include "progress.h"

#include "inference/weights/weights.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace pictor::landscapes {

/// How the autoencoder is taught.
struct AutoencoderPlan {
    std::int64_t cropSteps = 3100; ///< on squares out of pictures, which are many and cheap
    std::int64_t wholeSteps = 425; ///< then on whole pictures, whose middle attends farther
    std::int64_t crops = 4; ///< in a part of a step, two out of each picture
    std::int64_t wholes = 1; ///< in a part of a step
    std::int64_t cropSide = 64; ///< pixels
    double rate = 4e-4;
    double divergence = 1e-4; ///< weight of a latent's Kullback-Leibler divergence from a standard normal one

    std::int64_t steps() const { return cropSteps + wholeSteps; }
};

/// Shares `steps` between crops and whole pictures as the plan did.
inline void setSteps(AutoencoderPlan &plan, std::int64_t steps)
{
    plan.cropSteps = steps * plan.cropSteps / plan.steps();
    plan.wholeSteps = steps - plan.cropSteps;
}

/// Teaches it to give back rendered landscapes. Goes on where `state` ends, and keeps it there.
/// @param device  where it computes
/// @param state   a file
/// @return the averaged parameters, below "vae"; or nothing, when `progress` was asked to stop
/// @throws EngineError when the state can be neither read nor written
std::optional<inference::Weights> trainAutoencoder(const AutoencoderPlan &plan, const ModelShape &shape,
    std::uint64_t seed, at::Device device, const std::filesystem::path &state, const Progress &progress);

} // namespace pictor::landscapes
