// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autoencodertraining.h"
#include "latents.h"
#include "modelshape.h"
#include "paintertraining.h"
#include "progress.h"
#include "reading.h"

#include <cstdint>
#include <filesystem>

namespace pictor::landscapes {

/// Everything that decides what a training gives.
struct TrainingPlan {
    std::filesystem::path from; ///< the folder of a model whose painter learns more; empty: from nothing
    ModelShape shape;
    AutoencoderPlan autoencoder;
    LatentPlan latents;
    ReadingPlan reading;
    PainterPlan painter;
    std::uint64_t seed = 1;
};

/// A model that paints 256 x 256 pixels, in a few hours on two cores.
TrainingPlan fullPlan();
/// For the painter of the model in `from` to learn more, on other landscapes if `seed` is another.
TrainingPlan furtherPlan(const std::filesystem::path &from);
/// One that paints nothing to speak of, in seconds, for tests.
TrainingPlan tinyPlan();

/// Trains part after part, from where `state` ends, and writes the model's folder in diffusers' layout.
/// Computes on `device`; pictures are painted, and random numbers drawn, on the CPU: every device learns from
/// the same ones.
/// @param state  a folder, this training's own, apart from `plan.from`
/// @param model  apart from both; what is there is replaced, if it is such a model
/// @return whether it is done, rather than that `progress` stopped it
/// @throws EngineError when the folders are another training's or no model's, and when files can be neither
///         read nor written
bool trainModel(const TrainingPlan &plan, const std::filesystem::path &state,
    const std::filesystem::path &model, const Progress &progress, at::Device device = at::kCPU);

} // namespace pictor::landscapes
