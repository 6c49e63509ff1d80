// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/linear.h"

namespace pictor::inference {

/// Sinusoids of a time step: cosines, then sines, of falling frequency (Ho et al., arXiv:2006.11239).
/// @param time  [B], f32, 0 to 1000
/// @return [B, 256], f32
Tensor timeSinusoids(const Tensor &time);

/// Linear, SiLU, linear.
struct EmbeddingMlp {
    Linear in, out;

    /// @param w  holds linear_1 and linear_2
    EmbeddingMlp(const Weights &w, std::int64_t from, std::int64_t width)
        : in(w / "linear_1", from, width)
        , out(w / "linear_2", width, width)
    {
    }

    /// x [B, from] -> [B, D]
    Tensor operator()(const Tensor &x) const { return out(at::silu(in(x))); }
};

/// What a diffusion transformer's blocks are conditioned on: time step and pooled text, added.
struct ConditionEmbedding {
    EmbeddingMlp time, text;

    /// @param w  what is below "time_text_embed"
    ConditionEmbedding(const Weights &w, std::int64_t pooledWidth, std::int64_t width);

    /// time [B] (f32, 0 to 1000), pooled [B, pooledWidth] -> [B, D]
    Tensor operator()(const Tensor &timeStep, const Tensor &pooled) const;
};

} // namespace pictor::inference
