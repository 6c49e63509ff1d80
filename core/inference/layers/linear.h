// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/integerlinear.h"
#include "inference/layers/narrowlinear.h"
#include "inference/layers/productparts.h"
#include "inference/weights/weights.h"

#include <ATen/ATen.h>

#include <memory>

namespace pictor::inference {

using at::Tensor;

/// y = x·Wᵀ + b, with weight [out, in] and bias [out] or undefined.
struct Linear {
    Tensor weight, bias; ///< weight may be of fewer bits than x: then it is widened while it is multiplied
    Tensor scale; ///< [out], where weight is in eight bits: W = weight · scale
    std::shared_ptr<const IntegerMatrix> integers; ///< in place of weight and scale, or nullptr

    Linear(Tensor w, Tensor b)
        : weight(std::move(w))
        , bias(std::move(b))
    {
    }
    Linear(Matrix w, Tensor b)
        : bias(std::move(b))
    {
        if (w.multipliesIntegers && w.values.is_cpu() && IntegerMatrix::isSupported()) {
            integers = std::make_shared<const IntegerMatrix>(w);
            return;
        }
        weight = std::move(w.values);
        scale = std::move(w.scale);
    }
    Linear(const Weights &w, std::int64_t in, std::int64_t out)
        : Linear(w.matrix("weight", {out, in}), w.tensor("bias", {out}))
    {
    }
    static Linear withoutBias(const Weights &w, std::int64_t in, std::int64_t out)
    {
        return {w.matrix("weight", {out, in}), {}};
    }

    Tensor operator()(const Tensor &x) const
    {
        if (integers)
            return (*integers)(x, bias);
        const bool isNarrow = scale.defined() || weight.scalar_type() != x.scalar_type();
        return isNarrow ? narrowLinear(x, {weight, scale}, bias) : linearInParts(x, weight, bias);
    }

    /// The layer that gives `count` of the outputs, from `first` on. Shares the parameters, which must not
    /// have become integers.
    Linear rows(std::int64_t first, std::int64_t count) const
    {
        const Matrix part{
            weight.narrow(0, first, count), scale.defined() ? scale.narrow(0, first, count) : Tensor()};
        return {part, bias.narrow(0, first, count)};
    }
};

} // namespace pictor::inference
