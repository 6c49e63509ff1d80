// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clip.h"
#include "inference/models/flux.h"
#include "inference/models/t5.h"
#include "inference/pipelines/imagepipeline.h"

namespace pictor::inference {

/// FLUX.1 from token ids to latents, as diffusers' FluxPipeline and FluxImg2ImgPipeline do it.
class FluxPipeline final : public ImagePipeline {
public:
    /// Reads configurations only.
    FluxPipeline(const PipelineFiles &files, const PipelineMode &mode);

    std::vector<PromptSource> promptSources() const override;
    bool supportsGuidance() const override { return false; }
    std::int64_t sizeMultiple() const override;
    std::int64_t transformerActivations(std::int64_t tokens, std::int64_t count) const override;
    std::int64_t textActivations() const override;
    std::int64_t widening() const override;

    PipelineWeights weigh() const override;
    void releaseTextEncoders() override;
    void loadTransformer(const std::stop_token &stop) override { transformer.get(stop); }
    void releaseTransformer() override { transformer.release(); }
    bool hasTextEncoders() const override { return clip.isLoaded() || t5.isLoaded(); }
    bool hasTransformer() const override { return transformer.isLoaded(); }

    /// @param ids  CLIP's [1, 77], T5's [1, Lt], padded
    PromptEmbedding encode(const std::vector<Tensor> &ids, const std::stop_token &stop) override;
    Sigmas sigmas(const PaintingSettings &settings) const override;
    Tensor denoise(const PromptEmbedding &prompt, const PromptEmbedding &negative,
        const PaintingSettings &settings, const StartingPoint &start, const PaintingRun &run) override;

    Component<ClipTextEncoder, ClipTextConfig> clip;
    Component<T5Encoder, T5Config> t5;
    Component<Flux, FluxConfig> transformer;

private:
    int m_t5Length; ///< tokens that T5 reads, padding included
};

} // namespace pictor::inference
