// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace pictor::inference {

/// Bytes that narrowLinear() takes to widen a matrix [rows, columns] to `dtype`, for memory plans. On a CPU
/// the thread that called it keeps them, and uses them again for smaller matrices.
std::int64_t wideningBytes(
    std::int64_t rows, std::int64_t columns, at::ScalarType dtype, const at::Device &device);

} // namespace pictor::inference
