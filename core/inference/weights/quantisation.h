// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <functional>

namespace pictor::inference {

/// A matrix as a linear layer holds it: in floating point, or in eight bits with a scale for each row.
struct Matrix {
    at::Tensor values; ///< [out, in]; int8, from -127 to 127, where `scale` is defined
    at::Tensor scale; ///< [out], f32: W = values · scale; or undefined
    /// Whether a linear layer may bring its input into eight bits as well, and multiply integers.
    bool multipliesIntegers = false;

    bool isQuantised() const { return scale.defined(); }
};

/// A [rows, columns] matrix in eight bits, on `device`. Each row's largest magnitude becomes 127, so that
/// nothing is clipped and no value is off by more than half a scale.
/// @param part  rows [first, first + count), floating point, on any device: the whole matrix is never asked
///              for at once
Matrix quantised(std::int64_t rows, std::int64_t columns, at::Device device,
    const std::function<at::Tensor(std::int64_t first, std::int64_t count)> &part);

} // namespace pictor::inference
