// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace pictor::inference {

// Matrix products that give way (runtime/givingway.h): on a CPU a large one is computed in parts. They are as
// exact as the whole, but not bit for bit the same: at the edges of a part a BLAS may add up in another
// order. What is differentiated, or on a GPU, is one operation.

/// y = x·Wᵀ + b
/// @param x       [..., in]
/// @param weight  [out, in], of x's dtype
/// @param bias    [out], or undefined
/// @return [..., out]
at::Tensor linearInParts(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias);

/// The same into y [n, out], which may be part of wider rows. x [n, in], not differentiated
void linearInto(const at::Tensor &y, const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias);

/// Of `outputs`, each the product of n rows of `columns` numbers, those to compute at a time.
std::int64_t outputsAtOnce(std::int64_t outputs, std::int64_t n, std::int64_t columns);

/// The size of all parts but the last, which may be smaller, where there are as few as can be: at most `most`
/// (> 0), in whole tiles where that allows it.
std::int64_t evenly(std::int64_t total, std::int64_t most);

} // namespace pictor::inference
