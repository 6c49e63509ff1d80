// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/models/clipencoder.h"

#include <optional>

namespace pictor::inference {

/// A Vision Transformer (Dosovitskiy et al., arXiv:2010.11929): patches as words, and a class token whose
/// final state stands for the picture.
struct ClipVision {
    Linear patchEmbedding; ///< [D, P·P·3], patches as PatchReader cuts them; no bias
    Tensor classEmbedding; ///< [D]
    Tensor positionEmbedding; ///< [1 + N, D]
    LayerNorm preNorm;
    ClipEncoder encoder;
    LayerNorm postNorm;

    /// @param w  what is below "vision_model"
    ClipVision(const Weights &w, const ClipVisionConfig &config);

    /// patches [B, N, P·P·3] -> [B, 1 + N, D]
    Tensor embeddings(const Tensor &patches) const;
    /// patches [B, N, P·P·3] -> [B, D]
    Tensor operator()(const Tensor &patches, const std::stop_token &stop = {}) const;
};

/// What diffusion transformers read of a text.
struct ClipTextStates {
    Tensor penultimate; ///< [B, L, D], after the last layer but one, not normalised
    Tensor pooled; ///< [B, D], as ClipText's own result
};

/// A decoder without anything to decode: each token sees those before it, so that the state of the
/// end-of-text token stands for the text.
struct ClipText {
    Tensor tokenEmbedding; ///< [vocabulary, D]
    Tensor positionEmbedding; ///< [positions, D]
    ClipEncoder encoder;
    LayerNorm finalNorm;
    std::int64_t endOfText; ///< as ClipTextConfig has it

    /// @param w  what is below "text_model"
    ClipText(const Weights &w, const ClipTextConfig &config);

    /// ids [B, L] (int64) -> [B, L, D]
    Tensor embeddings(const Tensor &ids) const;
    /// Where each text ends. ids [B, L] -> [B]
    Tensor endPositions(const Tensor &ids) const;
    /// ids [B, L] -> [B, D]
    Tensor operator()(const Tensor &ids, const std::stop_token &stop = {}) const;
    /// ids [B, L], all tokens read
    ClipTextStates states(const Tensor &ids, const std::stop_token &stop = {}) const;
};

/// The text tower alone, as text-to-image models have it: transformers' CLIPTextModel, or
/// CLIPTextModelWithProjection.
struct ClipTextEncoder {
    ClipText text;
    std::optional<Linear> projection; ///< [E, D], no bias

    ClipTextEncoder(const Weights &w, const ClipTextConfig &config);

    /// The pooled state, projected where there is a projection. ids [B, L] -> [B, E]
    Tensor operator()(const Tensor &ids, const std::stop_token &stop = {}) const;
    /// pooled is projected likewise.
    ClipTextStates states(const Tensor &ids, const std::stop_token &stop = {}) const;
};

/// CLIP: both towers, and the projections into the space that they share (Radford et al., arXiv:2103.00020).
struct Clip {
    ClipVision vision;
    ClipText text;
    Linear visualProjection; ///< [E, D of vision], no bias
    Linear textProjection; ///< [E, D of text], no bias
    float logitScale; ///< exp(logit_scale): what a cosine is multiplied with before the softmax over texts

    /// @param w  a CLIPModel's checkpoint, in the dtype and on the device to compute with
    /// @throws EngineError Corrupt, naming file and tensor, when it is not of this configuration
    Clip(const Weights &w, const ClipConfig &config);

    /// patches [B, N, P·P·3] -> [B, E], of any length
    Tensor embedImages(const Tensor &patches, const std::stop_token &stop = {}) const;
    /// ids [B, L] (int64) -> [B, E], of any length
    Tensor embedTexts(const Tensor &ids, const std::stop_token &stop = {}) const;
};

} // namespace pictor::inference
