// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <string_view>

namespace pictor::landscapes {

/// All files of a model's folder.
inline constexpr std::array<std::string_view, 17> modelFiles{"model_index.json",
    "scheduler/scheduler_config.json", "text_encoder/config.json", "text_encoder/model.safetensors",
    "text_encoder_2/config.json", "text_encoder_2/model.safetensors", "tokenizer/merges.txt",
    "tokenizer/special_tokens_map.json", "tokenizer/tokenizer_config.json", "tokenizer/vocab.json",
    "tokenizer_2/special_tokens_map.json", "tokenizer_2/spiece.model", "tokenizer_2/tokenizer_config.json",
    "transformer/config.json", "transformer/diffusion_pytorch_model.safetensors", "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors"};

/// Whether a model may be written to `folder`, asked before hours of training.
/// @throws EngineError RequestFile, saying what to do: when it cannot be made, holds anything that is no
///         model's, and would be lost, or when it is not apart from the training's `state`
void checkModelPlace(const std::filesystem::path &folder, const std::filesystem::path &state);

/// Whether the model in `from` stays as it is while a training that goes on from it writes its own.
/// @throws EngineError RequestFile, saying what to do, when it is not apart from the new one's folder, from
///         those beside that which a ModelPlace uses, and from `state`
void checkBeginningPlace(const std::filesystem::path &from, const std::filesystem::path &folder,
    const std::filesystem::path &state);

/// Where a model is written: into a folder beside its own, which takes its place at the end.
class ModelPlace {
public:
    /// @throws EngineError RequestFile
    explicit ModelPlace(const std::filesystem::path &folder);

    /// Empty to begin with.
    const std::filesystem::path &unfinished() const { return m_unfinished; }
    /// Puts it where the model belongs; what was there is gone then.
    /// @throws EngineError RequestFile; then the old model is there
    void finish() const;

private:
    std::filesystem::path m_folder, m_unfinished, m_replaced;
};

} // namespace pictor::landscapes
