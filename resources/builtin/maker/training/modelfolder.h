// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modelshape.h"

#include "inference/weights/weights.h"

#include <filesystem>

namespace pictor::landscapes {

/// Writes a model as diffusers' FluxPipeline lays it out, its weights in f16: beside its name first, so that
/// the old model is there until the new one is whole.
/// @param tokenizers   the folder that holds "tokenizer" and "tokenizer_2"
/// @param painter      parameters below "text_encoder", "text_encoder_2" and "transformer"
/// @param autoencoder  parameters below "vae"
/// @throws EngineError RequestFile when a file cannot be written
void writeModel(const std::filesystem::path &folder, const ModelShape &shape,
    const std::filesystem::path &tokenizers, const inference::Weights &painter,
    const inference::Weights &autoencoder);

} // namespace pictor::landscapes
