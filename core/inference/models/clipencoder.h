// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/activation.h"
#include "inference/layers/layernorm.h"
#include "inference/layers/linear.h"
#include "inference/models/clipconfig.h"

#include <stop_token>
#include <vector>

namespace pictor::inference {

/// Self-attention with the three input projections in one matrix: one product instead of three.
struct ClipAttention {
    Linear qkv; ///< [3·D, D]: q, k, v
    Linear out;
    std::int64_t heads;

    ClipAttention(const Weights &w, const ClipTowerConfig &config);

    /// x [B, L, D], hidden as attention() has it -> [B, L, D]
    Tensor operator()(const Tensor &x, const Tensor &hidden) const;
    /// The same for few queries: asking [B, Lq, D], tokens of x [B, L, D] -> [B, Lq, D]
    Tensor operator()(const Tensor &asking, const Tensor &x, const Tensor &hidden) const;
};

struct ClipMlp {
    Linear fc1, fc2;
    Activation activation;

    ClipMlp(const Weights &w, const ClipTowerConfig &config);

    Tensor operator()(const Tensor &x) const;
};

/// A transformer block that normalises before each half.
struct ClipLayer {
    LayerNorm norm1;
    ClipAttention attention;
    LayerNorm norm2;
    ClipMlp mlp;

    ClipLayer(const Weights &w, const ClipTowerConfig &config);

    /// x [B, L, D] -> [B, L, D]
    Tensor operator()(Tensor x, const Tensor &hidden) const;
    /// Its output for one token of each row, positions [B] -> [B, 1, D]. As nobody reads the other tokens
    /// after the last layer, this spares most of that layer's work.
    Tensor atTokens(const Tensor &x, const Tensor &positions, const Tensor &hidden) const;
};

/// The blocks one after the other: what CLIP's two towers share (Radford et al., arXiv:2103.00020, §2.4).
struct ClipEncoder {
    std::vector<ClipLayer> layers;

    ClipEncoder(const Weights &w, const ClipTowerConfig &config);

    /// Every token after the last block. x [B, L, D] -> [B, L, D]
    /// @throws EngineError Cancelled, between blocks
    Tensor operator()(Tensor x, const Tensor &hidden, const std::stop_token &stop = {}) const;
    /// One token of each row after the last block. positions [B] -> [B, D]
    Tensor atTokens(
        Tensor x, const Tensor &positions, const Tensor &hidden, const std::stop_token &stop = {}) const;
};

} // namespace pictor::inference
