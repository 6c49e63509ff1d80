// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training.h"
#include "vocabulary.h"

#include "inference/weights/weights.h"

#include <filesystem>
#include <optional>

namespace pictor::landscapes {

/// All of a model but its painter, and what that begins with.
struct Beginning {
    ModelShape shape; ///< as far as it follows from the tokenizers, set
    Vocabulary vocabulary;
    std::filesystem::path tokenizers; ///< the folder that holds "tokenizer" and "tokenizer_2"
    inference::Weights autoencoder; ///< below "vae"
    inference::TensorMaker painter; ///< first values below "text_encoder", "text_encoder_2", "transformer"
};

/// Trains the autoencoder and the text encoders; the transformer begins with what an untrained one does.
/// @param device  where all of them compute
/// @return nothing, when `progress` was asked to stop
/// @throws EngineError when the state can be neither read nor written
std::optional<Beginning> trainedBeginning(const TrainingPlan &plan, at::Device device,
    const std::filesystem::path &state, const Progress &progress);

/// That of the model in `plan.from`, with what its latents were scaled by.
/// @throws EngineError when it cannot be read, or its parts are not of the plan's shape
Beginning modelsBeginning(const TrainingPlan &plan, at::Device device);

} // namespace pictor::landscapes
