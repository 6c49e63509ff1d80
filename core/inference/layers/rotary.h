// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <span>

namespace pictor::inference {

using at::Tensor;

/// Angles of a rotary position embedding (Su et al., arXiv:2104.09864) over several axes, one after the other
/// in a head: pair i of an axis turns by position · 10000^(-2i / width of the axis).
struct RotaryTable {
    Tensor cos; ///< [L, d], f32, each angle twice
    Tensor sin; ///< [L, d], f32, each angle twice: negative, then positive

    /// count tokens from `first` on
    RotaryTable narrow(std::int64_t first, std::int64_t count) const
    {
        return {cos.narrow(0, first, count), sin.narrow(0, first, count)};
    }

    /// @param positions  [L, axes]
    /// @param widths     of each axis, even; their sum is the head's width d
    static RotaryTable of(const Tensor &positions, std::span<const std::int64_t> widths);
};

/// Turns neighbouring elements (2i, 2i+1) of each head. x [B, L, H, d] -> the same, of x's dtype
Tensor rotated(const Tensor &x, const RotaryTable &table);

} // namespace pictor::inference
