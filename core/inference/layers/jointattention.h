// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/layers/headattention.h"
#include "inference/layers/linear.h"
#include "inference/layers/rmsnorm.h"
#include "inference/layers/rotary.h"

#include <optional>
#include <string_view>

namespace pictor::inference {

/// Queries, keys and values of one stream of tokens, q and k normalised per head where the model does so.
struct Projections {
    Linear q, k, v;
    std::optional<RmsNorm> normQ, normK; ///< [d]

    /// Names of the six parts, as diffusers has them.
    struct Names {
        std::string_view q, k, v, normQ, normK;
    };
    static constexpr Names ofImage{"to_q", "to_k", "to_v", "norm_q", "norm_k"};
    static constexpr Names ofContext{
        "add_q_proj", "add_k_proj", "add_v_proj", "norm_added_q", "norm_added_k"};

    /// @param w  what is below "attn"
    Projections(const Weights &w, const Names &names, std::int64_t width, std::int64_t heads, bool normalise);

    /// Writes tokens first, first + 1, ... of `to`. x [B, L, D]; rotary for the whole of `to`, or nullptr
    void operator()(
        const Tensor &x, const HeadTensors &to, std::int64_t first, const RotaryTable *rotary) const;
};

/// Attention over two streams, each with weights of its own (Esser et al., arXiv:2403.03206): every token of
/// context and image sees every other.
struct JointAttention {
    Projections image, context;
    Linear out;
    std::optional<Linear> contextOut; ///< none where nobody reads the context any more
    std::int64_t heads;

    struct Streams {
        Tensor image;
        Tensor context; ///< without contextOut as the heads left it
    };

    /// @param w  what is below "attn"
    JointAttention(
        const Weights &w, std::int64_t width, std::int64_t heads, bool normalise, bool contextIsRead);

    /// image [B, Li, D], context [B, Lc, D]; rotary [Lc + Li, d/2], or nullptr
    Streams operator()(
        const Tensor &imageTokens, const Tensor &contextTokens, const RotaryTable *rotary) const;
};

} // namespace pictor::inference
