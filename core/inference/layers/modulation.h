// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/linear.h"

#include <vector>

namespace pictor::inference {

/// LayerNorm whose scale and shift come from the condition instead of from weights (adaLN: Peebles and Xie,
/// arXiv:2212.09748): normalised(x) · (1 + scale) + shift, eps 1e-6.
/// @param x             [B, L, D]
/// @param shift, scale  [B, D]
Tensor modulated(const Tensor &x, const Tensor &shift, const Tensor &scale);

/// x += gate · y, in place unless it is differentiated. x, y [B, L, D], gate [B, D]
void addGated(Tensor &x, const Tensor &gate, const Tensor &y);

/// Shift, scale and gate of half a block, each [B, D].
struct Modulation {
    Tensor shift, scale, gate;

    Tensor operator()(const Tensor &x) const { return modulated(x, shift, scale); }
};

/// What one block's linear layer makes of the condition: triples of shift, scale and gate.
/// @param condition  SiLU of the time and text embedding, [B, D]
std::vector<Modulation> modulations(const Linear &linear, const Tensor &condition);

/// adaLN without a gate: before the last projection, and in a stream that is not read any more.
struct FinalModulation {
    Linear scale, shift; ///< [D, D]

    /// "linear" with scale before shift, as diffusers stores it, or "scale" and "shift" apart.
    FinalModulation(const Weights &w, std::int64_t width);

    /// x [B, L, D], condition [B, D] -> [B, L, D]
    Tensor operator()(const Tensor &x, const Tensor &condition) const;
};

} // namespace pictor::inference
