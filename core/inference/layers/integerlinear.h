// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/quantisation.h"

#include <ATen/ATen.h>
#include <ATen/core/ivalue.h>

namespace pictor::inference {

/// A matrix in eight bits, laid out for oneDNN's products of integers. Each row of the input is brought into
/// eight bits by its own largest magnitude, so that one large number costs its own row precision only.
class IntegerMatrix {
public:
    /// Whether this libtorch and this processor multiply such matrices faster than floating-point ones.
    static bool isSupported();

    /// Copies `matrix`, which must be quantised and on the CPU.
    explicit IntegerMatrix(const Matrix &matrix);

    /// y = x·Wᵀ + b
    /// @param x     [..., in], f32 or bf16, on the CPU
    /// @param bias  [out], of x's dtype, or undefined
    /// @return [..., out], of x's dtype
    at::Tensor operator()(const at::Tensor &x, const at::Tensor &bias) const;

private:
    c10::IValue m_packed;
    std::int64_t m_rows;
};

} // namespace pictor::inference
