// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/linear.h"
#include "inference/layers/rmsnorm.h"
#include "inference/models/blocks.h"
#include "inference/models/t5config.h"

#include <stop_token>

namespace pictor::inference {

/// T5's attention: scores are not divided by √d, and a learned bias for each distance is added to them.
struct T5Attention {
    Linear q, k, v, out; ///< no bias
    std::int64_t heads;

    /// @param w  what is below "SelfAttention"
    T5Attention(const Weights &w, const T5Config &config);

    /// x [B, L, D], bias [1, H, L, L] -> [B, L, D]
    Tensor operator()(const Tensor &x, const Tensor &bias) const;
};

/// GELU (tanh) of one projection times another (Shazeer, arXiv:2002.05202).
struct T5GatedPerceptron {
    Linear gate, in, out; ///< no bias

    /// @param w  what is below "DenseReluDense"
    T5GatedPerceptron(const Weights &w, const T5Config &config);

    Tensor operator()(const Tensor &x) const;
};

struct T5Block {
    RmsNorm attentionNorm;
    T5Attention attention;
    RmsNorm perceptronNorm;
    T5GatedPerceptron perceptron;

    /// @param w  what is below "layer"
    T5Block(const Weights &w, const T5Config &config);

    /// x [B, L, D], f32 whatever the weights are, becomes the block's output.
    void operator()(Tensor &x, const Tensor &bias) const;
};

/// The encoder of T5 v1.1 (Raffel et al., arXiv:1910.10683). Without a mask: padding is attended to, as the
/// pipelines that use it were trained.
struct T5Encoder {
    T5Config config;
    Tensor tokenEmbedding; ///< [vocabulary, D]
    Tensor distanceBias; ///< [buckets, H]
    Blocks<T5Block> blocks;
    RmsNorm finalNorm;

    /// @param w  in the dtype and on the device to compute with; in eight bits, only the blocks are
    /// @throws EngineError Corrupt, naming file and tensor, when it is not of this configuration
    T5Encoder(const Weights &w, const T5Config &config);

    /// [1, H, length, length]
    Tensor positionBias(std::int64_t length) const;
    /// ids [B, L] (int64) -> [B, L, D]
    /// @throws EngineError Cancelled, between blocks
    Tensor operator()(const Tensor &ids, const std::stop_token &stop = {}) const;
};

} // namespace pictor::inference
