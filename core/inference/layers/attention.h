// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace pictor::inference {

/// [B, L, H·d] -> [B·H, L, d]
at::Tensor splitHeads(const at::Tensor &x, std::int64_t heads);

/// softmax(q·kᵀ/√d)·v of each head (Vaswani et al., arXiv:1706.03762), heads side by side again.
/// @param q       [B, Lq, H·d]
/// @param k, v    [B, L, H·d]; like q, maybe slices of a wider tensor
/// @param hidden  true where a query does not see a key: [Lq, L] or [B, 1, Lq, L], or undefined
/// @return [B, Lq, H·d]
at::Tensor attention(const at::Tensor &q, const at::Tensor &k, const at::Tensor &v, std::int64_t heads,
    const at::Tensor &hidden = {});

/// `hidden` of a decoder: a token sees itself and those before it. [length, length]
at::Tensor futureTokens(std::int64_t length, const at::Device &device);

} // namespace pictor::inference
