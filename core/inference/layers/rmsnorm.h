// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/weights.h"

#include <ATen/ATen.h>

namespace pictor::inference {

using at::Tensor;

/// y = x / sqrt(mean(x²) + eps) · weight over the last dimension (Zhang and Sennrich, arXiv:1910.07467).
struct RmsNorm {
    Tensor weight; ///< [width]
    double eps;

    RmsNorm(const Weights &w, std::int64_t width, double epsilon)
        : weight(w.tensor("weight", {width}))
        , eps(epsilon)
    {
    }

    /// In weight's dtype, whatever x's is.
    Tensor operator()(const Tensor &x) const;
};

} // namespace pictor::inference
