// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/models/clip.h"
#include "inference/models/patchreader.h"
#include "inference/runtime/placement.h"

#include <filesystem>

namespace pictor::inference {

/// Pictures and token ids in, vectors of unit length out.
class ClipPipeline final : public ClipEngine {
public:
    /// @param folder  config.json, preprocessor_config.json and weights, as Backend::loadClip() has it
    static std::unique_ptr<ClipPipeline> load(
        const std::filesystem::path &folder, const LoadOptions &options);

    ClipPipeline(const Weights &w, const ClipConfig &config, const ClipPreprocessing &preprocessing,
        const Placement &placement);
    ~ClipPipeline() override;

    int dimension() const override { return m_dimension; }
    InputGeometry input() const override { return m_geometry; }
    int batchSize() const override { return m_batchSize; }
    void setBatchSize(int size) { m_batchSize = size; }
    std::vector<float> embedImages(std::span<const ImageView> images, std::stop_token stop) override;

    int contextLength() const override { return m_contextLength; }
    std::vector<float> embedTexts(std::span<const TokenIds> texts, std::stop_token stop) override;

    float logitScale() const override { return m_clip->logitScale; }
    std::int64_t weightBytes() const override { return m_weightBytes; }
    std::string description() const override { return m_placement.description(); }

    const Clip &model() const { return *m_clip; }
    const PatchReader &patches() const { return m_patches; }

private:
    void embedBatch(std::span<const ImageView> images, float *to, const std::stop_token &stop) const;
    at::Tensor idsOf(std::span<const TokenIds> texts) const;

    Placement m_placement;
    InputGeometry m_geometry;
    int m_batchSize;
    int m_dimension;
    int m_contextLength;
    std::int64_t m_vocabulary;
    std::int64_t m_weightBytes = 0;
    PatchReader m_patches;
    std::unique_ptr<const Clip> m_clip;
};

} // namespace pictor::inference
