// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/activation.h"
#include "inference/layers/linear.h"

namespace pictor::inference {

/// The width within a diffusion transformer's perceptron, in those of its tokens.
inline constexpr std::int64_t perceptronRatio = 4;

/// The perceptron of a diffusion transformer's block, by diffusers' names: net.0.proj, GELU (tanh), net.2.
struct FeedForward {
    Linear in, out;

    FeedForward(const Weights &w, std::int64_t width, std::int64_t inner)
        : in(w / "net.0.proj", width, inner)
        , out(w / "net.2", inner, width)
    {
    }

    /// x [B, L, D] -> [B, L, D]
    Tensor operator()(const Tensor &x) const
    {
        Tensor hidden = in(x);
        applyActivation(Activation::GeluTanh, hidden);
        return out(hidden);
    }
};

} // namespace pictor::inference
