// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace pictor::inference {

using at::Tensor;

/// Queries, keys and values of a sequence, each head's tokens together: dense [B, H, L, d].
struct HeadTensors {
    Tensor q, k, v;

    static HeadTensors empty(std::int64_t batch, std::int64_t heads, std::int64_t length,
        std::int64_t headWidth, const at::TensorOptions &options);
};

/// Of a sequence this long, the queries whose scores are there at a time.
std::int64_t queriesPerChunk(std::int64_t length);

/// softmax(q·kᵀ/√d)·v of each head over long sequences. The scores are never there all at once: what it takes
/// beside its result does not grow with the square of the length.
/// @return [B, L, H·d]
Tensor headAttention(const HeadTensors &heads);
/// The same into [B, L, H·d], which may be part of wider rows.
void headAttentionInto(const Tensor &out, const HeadTensors &heads);

} // namespace pictor::inference
