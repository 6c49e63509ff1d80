// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/feedforward.h"
#include "inference/layers/jointattention.h"
#include "inference/layers/modulation.h"
#include "inference/layers/timeembedding.h"
#include "inference/models/blocks.h"
#include "inference/models/sd3config.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace pictor::inference {

/// Attention of the image tokens among themselves, beside the joint one.
struct SelfAttention {
    Projections projections;
    Linear out;
    std::int64_t heads;

    /// @param w  what is below "attn2"
    SelfAttention(const Weights &w, const Sd3Config &config);

    /// x [B, L, D] -> [B, L, D]
    Tensor operator()(const Tensor &x) const;
};

/// What the context stream does in a block, except in the last, after which nobody reads it.
struct Sd3ContextHalf {
    Linear modulation; ///< [6·D, D]
    FeedForward perceptron;

    Sd3ContextHalf(const Weights &w, const Sd3Config &config);
};

/// MM-DiT block: image and text tokens in streams of their own that meet in the attention (Esser et al.,
/// arXiv:2403.03206, figure 2b).
struct Sd3Block {
    Linear modulation; ///< [6·D, D], with dual attention [9·D, D]
    std::optional<Sd3ContextHalf> contextHalf;
    std::optional<FinalModulation> contextModulation; ///< instead of contextHalf
    JointAttention attention;
    std::optional<SelfAttention> secondAttention;
    FeedForward perceptron;

    Sd3Block(const Weights &w, const Sd3Config &config, std::int64_t index);

    /// image [B, Li, D] and context [B, Lc, D] become the block's output; the last block leaves context.
    /// @param condition  SiLU of the time and text embedding, [B, D]
    void operator()(Tensor &image, Tensor &context, const Tensor &condition) const;
};

/// The transformer of Stable Diffusion 3 and 3.5, by diffusers' names. Predicts the velocity that leads from
/// noise to picture.
struct Sd3 {
    Sd3Config config;
    Tensor patchKernel, patchBias; ///< [D, C, p, p], [D]
    Tensor positions; ///< [S, S, D]
    ConditionEmbedding conditionEmbedding;
    Linear contextEmbedding;
    Blocks<Sd3Block> blocks;
    FinalModulation finalModulation;
    Linear out;

    /// @param w  in the dtype and on the device to compute with; in eight bits, only the blocks are
    /// @throws EngineError Corrupt, naming file and tensor, when it is not of this configuration
    Sd3(const Weights &w, const Sd3Config &config);

    /// Image tokens with their place: latents [B, C, h, w] -> [B, h/p·w/p, D]
    /// @throws EngineError Unsupported for more patches than the table of positions has
    Tensor imageTokens(const Tensor &latents) const;

    /// @param context  [B, Lc, T]
    /// @param pooled   [B, P]
    /// @param time     [B], f32, 1000 (noise) to 0 (picture)
    /// @param progress called after each block with the share that is done, if any
    /// @return [B, C, h, w]
    /// @throws EngineError Cancelled, between blocks
    Tensor operator()(const Tensor &latents, const Tensor &context, const Tensor &pooled, const Tensor &time,
        const std::stop_token &stop = {}, const std::function<void(double)> &progress = {}) const;
};

} // namespace pictor::inference
