// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/dtype.h"

#include <ATen/ATen.h>

namespace pictor::inference {

/// Torch's type for `dtype`; uint8 for 8-bit floats, which torch has only from 2.1 on.
at::ScalarType scalarTypeOf(Dtype dtype);

/// The numbers of 8-bit floats.
/// @param bits  uint8, contiguous, on the CPU
/// @param target  float, bfloat16, half or double
at::Tensor decodeFloat8(const at::Tensor &bits, Dtype dtype, at::ScalarType target);

} // namespace pictor::inference
