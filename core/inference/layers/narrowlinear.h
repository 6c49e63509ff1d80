// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/quantisation.h"

#include <ATen/ATen.h>

namespace pictor::inference {

/// y = x·Wᵀ + b for a matrix of fewer bits than x, multiplied in x's dtype: some rows at a time are widened
/// into memory that is used again and again, so that W is never there as a whole.
/// @param x     [..., in]
/// @param bias  [out], of x's dtype, or undefined
/// @return [..., out]
at::Tensor narrowLinear(const at::Tensor &x, const Matrix &matrix, const at::Tensor &bias);

/// Rows [first, first + to.size(0)) of `matrix` as numbers of to's dtype. to [rows, in], dense
void widenInto(const at::Tensor &to, const Matrix &matrix, std::int64_t first);

} // namespace pictor::inference
