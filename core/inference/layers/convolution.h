// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/weights.h"

#include <ATen/ATen.h>

namespace pictor::inference {

using at::Tensor;

/// A square convolution; pictures are [B, C, H, W].
struct Convolution {
    Tensor weight, bias; ///< [out, in, k, k], [out]
    std::int64_t stride = 1;
    std::int64_t padding = 0;

    /// With padding that keeps height and width.
    Convolution(const Weights &w, std::int64_t in, std::int64_t out, std::int64_t kernel)
        : weight(w.tensor("weight", {out, in, kernel, kernel}))
        , bias(w.tensor("bias", {out}))
        , padding(kernel / 2)
    {
    }

    Tensor operator()(const Tensor &x) const { return at::conv2d(x, weight, bias, stride, padding); }
};

/// Normalises groups of channels together (Wu and He, arXiv:1803.08494).
struct GroupNorm {
    Tensor weight, bias; ///< [channels]
    std::int64_t groups;
    double eps;

    GroupNorm(const Weights &w, std::int64_t channels, std::int64_t groupCount, double epsilon)
        : weight(w.tensor("weight", {channels}))
        , bias(w.tensor("bias", {channels}))
        , groups(groupCount)
        , eps(epsilon)
    {
    }

    Tensor operator()(const Tensor &x) const { return at::group_norm(x, groups, weight, bias, eps); }
};

} // namespace pictor::inference
