// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/weights.h"

#include <ATen/ATen.h>

namespace pictor::inference {

using at::Tensor;

/// y = (x - mean) / sqrt(variance + eps) · weight + bias over the last dimension (Ba et al.,
/// arXiv:1607.06450).
struct LayerNorm {
    Tensor weight, bias; ///< [width]
    double eps;

    LayerNorm(const Weights &w, std::int64_t width, double epsilon)
        : weight(w.tensor("weight", {width}))
        , bias(w.tensor("bias", {width}))
        , eps(epsilon)
    {
    }

    Tensor operator()(const Tensor &x) const;
};

} // namespace pictor::inference
