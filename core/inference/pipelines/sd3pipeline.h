// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clip.h"
#include "inference/models/sd3.h"
#include "inference/models/t5.h"
#include "inference/pipelines/imagepipeline.h"

namespace pictor::inference {

/// Stable Diffusion 3 and 3.5 from token ids to latents, as diffusers' StableDiffusion3Pipeline and
/// StableDiffusion3Img2ImgPipeline do it.
class Sd3Pipeline final : public ImagePipeline {
public:
    /// Reads configurations only.
    Sd3Pipeline(const PipelineFiles &files, const PipelineMode &mode);

    std::vector<PromptSource> promptSources() const override;
    bool supportsGuidance() const override { return true; }
    std::int64_t sizeMultiple() const override;
    std::int64_t transformerActivations(std::int64_t tokens, std::int64_t count) const override;
    std::int64_t textActivations() const override;
    std::int64_t widening() const override;

    PipelineWeights weigh() const override;
    void releaseTextEncoders() override;
    void loadTransformer(const std::stop_token &stop) override { transformer.get(stop); }
    void releaseTransformer() override { transformer.release(); }
    bool hasTextEncoders() const override;
    bool hasTransformer() const override { return transformer.isLoaded(); }

    /// Context: both CLIPs' states side by side, then T5's. Pooled: both CLIPs'.
    /// @param ids  CLIP-L's [1, 77], CLIP-G's [1, 77], T5's [1, Lt], padded
    PromptEmbedding encode(const std::vector<Tensor> &ids, const std::stop_token &stop) override;
    Sigmas sigmas(const PaintingSettings &settings) const override;
    Tensor denoise(const PromptEmbedding &prompt, const PromptEmbedding &negative,
        const PaintingSettings &settings, const StartingPoint &start, const PaintingRun &run) override;

    Component<ClipTextEncoder, ClipTextConfig> clipL, clipG;
    Component<T5Encoder, T5Config> t5;
    Component<Sd3, Sd3Config> transformer;
};

} // namespace pictor::inference
