// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/models/autoencoder.h"
#include "inference/pipelines/component.h"
#include "inference/pipelines/painting.h"
#include "inference/sampling/flowmatch.h"

#include <memory>
#include <string>
#include <vector>

namespace pictor::inference {

/// What a transformer reads of a prompt.
struct PromptEmbedding {
    Tensor context; ///< [1, Lc, T]: a state for each token
    Tensor pooled; ///< [1, P]
};

/// One of a pipeline's tokenizers, from within.
struct PromptSource {
    PromptReader reader;
    std::string idsName; ///< of its ids in the reference data
    std::int64_t vocabulary = 0; ///< ids that its encoder knows
};

/// Where a pipeline computes, and how its parts are held.
struct PipelineMode {
    Placement placement;
    bool quantised = false;
    Residency residency = Residency::Whole; ///< never Auto

    bool operator==(const PipelineMode &) const = default;
    PartMode part() const { return {placement, quantised, residency == Residency::Streamed}; }
    /// Of small parts, where eight bits or streaming would save nothing.
    PartMode smallPart() const { return {placement}; }
    /// Whether large matrices may be held in fewer bits than they are multiplied in.
    bool widens() const
    {
        return quantised || placement.matrixDtype.value_or(placement.dtype) != placement.dtype;
    }
    /// "cpu bf16", "cuda:0 int8 (bf16 products)", "cpu int8 (integer products)"
    std::string description() const;
};

/// What the parts of a pipeline take.
struct PipelineWeights {
    std::vector<WeightTally> clips; ///< never streamed
    WeightTally t5, transformer, autoencoder;
};

/// From token ids to latents: what the families do differently. Parts are loaded when they are used.
class ImagePipeline {
public:
    /// Reads configurations only.
    static std::unique_ptr<ImagePipeline> open(const PipelineFiles &files, const PipelineMode &mode);

    virtual ~ImagePipeline() = default;

    /// In the order in which encode() wants their ids.
    virtual std::vector<PromptSource> promptSources() const = 0;
    virtual bool supportsGuidance() const = 0;
    /// Of width and height, in pixels.
    virtual std::int64_t sizeMultiple() const = 0;
    /// Of the image in the transformer.
    std::int64_t imageTokens(std::int64_t width, std::int64_t height) const
    {
        return width / sizeMultiple() * (height / sizeMultiple());
    }
    /// Bytes that the transformer computes with, for that many pictures at once.
    virtual std::int64_t transformerActivations(std::int64_t tokens, std::int64_t count) const = 0;
    virtual std::int64_t textActivations() const = 0;
    /// Bytes that matrices are widened in, in a mode that widens().
    virtual std::int64_t widening() const = 0;

    virtual PipelineWeights weigh() const = 0;
    virtual void releaseTextEncoders() = 0;
    virtual void loadTransformer(const std::stop_token &stop) = 0;
    virtual void releaseTransformer() = 0;
    virtual bool hasTextEncoders() const = 0; ///< loaded
    virtual bool hasTransformer() const = 0; ///< loaded

    /// @param ids  [1, L] of each of promptSources()
    virtual PromptEmbedding encode(const std::vector<Tensor> &ids, const std::stop_token &stop) = 0;
    virtual Sigmas sigmas(const PaintingSettings &settings) const = 0;
    /// @param negative  what the picture shall not be; read with guidance above 1 only
    /// @return latents [count, C, h, w], f32
    virtual Tensor denoise(const PromptEmbedding &prompt, const PromptEmbedding &negative,
        const PaintingSettings &settings, const StartingPoint &start, const PaintingRun &run) = 0;

    /// All the way. @return [count, height, width, 3], 8 bits, on the CPU
    Tensor paint(const PromptEmbedding &prompt, const PromptEmbedding &negative,
        const PaintingSettings &settings, const PaintingRun &run);

    Component<Autoencoder, AutoencoderConfig> autoencoder;

protected:
    ImagePipeline(const PipelineFiles &files, const PipelineMode &mode);

    const Placement m_placement;
    const FlowMatchConfig m_schedule;
};

} // namespace pictor::inference
