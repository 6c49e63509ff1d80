// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/rowops.h"
#include "inference/runtime/gradients.h"
#include "inference/weights/weights.h"

#include <ATen/ATen.h>

namespace pictor::inference {

using at::Tensor;

/// Whether convolutions are faster with a pixel's channels side by side: in bf16 on a CPU, by half.
inline bool prefersChannelsLast(const Tensor &x)
{
    return x.is_cpu() && x.scalar_type() == at::kBFloat16;
}

/// x as convolutions like it; what they give keeps the layout.
inline Tensor laidOut(const Tensor &x)
{
    return prefersChannelsLast(x) ? x.contiguous(at::MemoryFormat::ChannelsLast) : x;
}

/// A square convolution; pictures are [B, C, H, W].
struct Convolution {
    Tensor weight, bias; ///< [out, in, k, k], [out]
    std::int64_t stride = 1;
    std::int64_t padding = 0;

    /// With padding that keeps height and width.
    Convolution(const Weights &w, std::int64_t in, std::int64_t out, std::int64_t kernel)
        : weight(laidOut(w.tensor("weight", {out, in, kernel, kernel})))
        , bias(w.tensor("bias", {out}))
        , padding(kernel / 2)
    {
    }

    /// On a CPU a large picture is convolved some rows at a time, which gives way (runtime/givingway.h). They
    /// differ from those of the whole by rounding alone: sums may be added up in another order.
    Tensor operator()(const Tensor &x) const;
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

    Tensor operator()(const Tensor &x) const { return normalised(x, false); }
    /// SiLU of the normalised.
    Tensor activated(const Tensor &x) const { return normalised(x, true); }

private:
    Tensor normalised(const Tensor &x, bool silu) const
    {
        // libtorch 1.13 adds up bf16 in bf16 here, and is wrong by more than the values themselves.
        if (suitsGroupNormRows(x) && !isDifferentiated(weight, bias))
            return groupNormRows(x, groups, weight, bias, eps, silu);
        Tensor y = at::group_norm(x, groups, weight, bias, eps);
        return silu ? at::silu_(y) : y;
    }
};

} // namespace pictor::inference
