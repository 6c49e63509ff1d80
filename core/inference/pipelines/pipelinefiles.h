// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/weights/checkpoint.h"

#include <filesystem>
#include <memory>
#include <string>

namespace pictor::inference {

enum class PipelineFamily { Flux, Sd3 };

/// Which files the parts of a text-to-image pipeline come from: a folder in diffusers' layout, or a single
/// checkpoint and, for what it lacks and for every configuration, such a folder. A value.
class PipelineFiles {
public:
    /// Finds out which family it is; reads no weights, and of the folder only model_index.json.
    /// @throws EngineError NotFound, Corrupt or Unsupported: says which file is missing, is no model, or is
    /// of
    ///         another family than the rest
    static PipelineFiles of(const GeneratorFiles &files);

    PipelineFamily family() const { return m_family; }
    /// @param part  "transformer", "text_encoder_2", "scheduler", ... -> a file of its folder
    std::filesystem::path file(const std::string &part, const std::string &name) const;
    /// Whether a part's weights are in a single checkpoint and not in a folder of their own.
    bool isOfSingleFile(const std::string &part) const;
    /// The weights of a part, by diffusers' names.
    /// @throws EngineError NotFound, Corrupt, Unsupported
    std::shared_ptr<const Checkpoint> open(const std::string &part) const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_checkpoint; // may be empty
    PipelineFamily m_family = PipelineFamily::Flux;
    bool m_checkpointHasAutoencoder = false;
};

} // namespace pictor::inference
