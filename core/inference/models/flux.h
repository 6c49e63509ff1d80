// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/feedforward.h"
#include "inference/layers/jointattention.h"
#include "inference/layers/modulation.h"
#include "inference/layers/timeembedding.h"
#include "inference/models/blocks.h"
#include "inference/models/fluxconfig.h"

#include <functional>
#include <stop_token>

namespace pictor::inference {

/// Image and text tokens in streams of their own that meet in the attention.
struct FluxDoubleBlock {
    Linear modulation, contextModulation; ///< [6·D, D]
    JointAttention attention;
    FeedForward perceptron, contextPerceptron;

    FluxDoubleBlock(const Weights &w, const FluxConfig &config);

    /// image [B, Li, D] and context [B, Lc, D] become the block's output.
    /// @param condition  SiLU of the time and text embedding, [B, D]
    void operator()(Tensor &image, Tensor &context, const Tensor &condition, const RotaryTable &rotary) const;
};

/// All tokens in one stream, attention and perceptron side by side (Dehghani et al., arXiv:2302.05442).
struct FluxSingleBlock {
    Linear modulation; ///< [3·D, D]
    Projections projections;
    Linear perceptron; ///< [M, D]
    Linear out; ///< [D, D + M]: of attention and perceptron
    std::int64_t heads;

    FluxSingleBlock(const Weights &w, const FluxConfig &config);

    /// tokens [B, Lc + Li, D] become the block's output.
    void operator()(Tensor &tokens, const Tensor &condition, const RotaryTable &rotary) const;
};

/// The transformer of FLUX.1 (Black Forest Labs, 2024), by diffusers' names. Predicts the velocity that leads
/// from noise to picture.
struct Flux {
    FluxConfig config;
    Linear imageEmbedding, contextEmbedding;
    ConditionEmbedding conditionEmbedding;
    Blocks<FluxDoubleBlock> doubleBlocks;
    Blocks<FluxSingleBlock> singleBlocks;
    FinalModulation finalModulation;
    Linear out;

    /// @param w  in the dtype and on the device to compute with; in eight bits, only the blocks are
    /// @throws EngineError Corrupt, naming file and tensor, when it is not of this configuration
    Flux(const Weights &w, const FluxConfig &config);

    /// Where tokens are: `contextLength` of text at the origin, then height x width of the image. [L, 3], f64
    static Tensor positions(std::int64_t contextLength, std::int64_t height, std::int64_t width);
    /// Angles for `contextLength` text tokens at the origin and height x width image tokens.
    RotaryTable rotary(
        std::int64_t contextLength, std::int64_t height, std::int64_t width, const at::Device &device) const;

    /// @param latents   packed 2 x 2, [B, Li, C]
    /// @param context   T5's states, [B, Lc, T]
    /// @param pooled    CLIP's pooled state, [B, P]
    /// @param time      [B], f32, 1 (noise) to 0 (picture)
    /// @param progress  called after each block with the share that is done, if any
    /// @return [B, Li, C]
    /// @throws EngineError Cancelled, between blocks
    Tensor operator()(const Tensor &latents, const Tensor &context, const Tensor &pooled, const Tensor &time,
        const RotaryTable &rotary, const std::stop_token &stop = {},
        const std::function<void(double)> &progress = {}) const;
};

/// [B, C, H, W] -> [B, H/2·W/2, C·4], four neighbours in a token.
Tensor packed(const Tensor &latents);
/// The inverse; height and width are those of the latents.
Tensor unpacked(const Tensor &tokens, std::int64_t height, std::int64_t width);

} // namespace pictor::inference
