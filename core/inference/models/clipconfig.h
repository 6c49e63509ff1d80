// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/layers/activation.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace pictor::inference {

/// The shape of one of CLIP's two transformers.
struct ClipTowerConfig {
    std::int64_t width = 0;
    std::int64_t mlpWidth = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    Activation activation = Activation::QuickGelu;
    double normEps = 0;
};

struct ClipVisionConfig : ClipTowerConfig {
    std::int64_t imageSize = 0;
    std::int64_t patchSize = 0;

    std::int64_t patches() const { return (imageSize / patchSize) * (imageSize / patchSize); }
};

struct ClipTextConfig : ClipTowerConfig {
    std::int64_t vocabulary = 0;
    std::int64_t positions = 0;
    /// The token whose state stands for the text. 2, in files older than the field, means the largest id.
    std::int64_t endOfText = 0;

    /// Width of the embeddings; 0 where a text tower alone has no projection.
    std::int64_t projection = 0;

    bool endsAtLargestId() const { return endOfText == 2; }

    /// config.json of a text tower alone: CLIPTextModel or CLIPTextModelWithProjection.
    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static ClipTextConfig read(const std::filesystem::path &file);
};

/// config.json of a CLIPModel. Fields that a file leaves out have transformers' defaults, those of ViT-B/32.
struct ClipConfig {
    ClipVisionConfig vision;
    ClipTextConfig text;
    std::int64_t projection = 0; ///< width of the embeddings

    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static ClipConfig read(const std::filesystem::path &file);
    /// That of a published model: openai/clip-vit-base-patch32 or openai/clip-vit-large-patch14-336.
    /// @throws EngineError NotFound for any other name
    static ClipConfig published(std::string_view model);
};

/// preprocessor_config.json: how 8-bit pixels become what the vision tower reads.
struct ClipPreprocessing {
    InputGeometry geometry;
    bool rescale = true;
    double rescaleFactor = 1.0 / 255;
    bool normalise = true;
    std::array<double, 3> mean{0.48145466, 0.4578275, 0.40821073};
    std::array<double, 3> deviation{0.26862954, 0.26130258, 0.27577711};

    /// @param vision  must read pictures of the size that this makes
    /// @throws EngineError NotFound, Corrupt or Unsupported, naming the file and the field
    static ClipPreprocessing read(const std::filesystem::path &file, const ClipVisionConfig &vision);
    /// OpenAI's, for pictures of `size` x `size`.
    static ClipPreprocessing standard(std::int64_t size);
};

} // namespace pictor::inference
