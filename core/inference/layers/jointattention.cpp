// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/jointattention.h"

#include "inference/layers/rowops.h"
#include "inference/runtime/gradients.h"

namespace pictor::inference {

namespace {

constexpr double eps = 1e-6;

std::optional<RmsNorm> normOf(const Weights &w, std::string_view name, std::int64_t width, bool normalise)
{
    return normalise ? std::optional(RmsNorm(w / name, width, eps)) : std::nullopt;
}

/// Tokens of `from` [B, L, H·d] become `count` tokens of `to` [B, H, Lt, d] from `first` on.
void place(const Tensor &from, const std::optional<RmsNorm> &norm, const RotaryTable *rotary,
    const Tensor &to, std::int64_t first)
{
    const std::int64_t count = from.size(1);
    const RotaryTable turns = rotary ? rotary->narrow(first, count) : RotaryTable();
    const Tensor weight = norm ? norm->weight : Tensor();
    if (suitsRowKernels(from) && !isDifferentiated(weight)) {
        headRows(from, weight, eps, turns.cos, turns.sin, to, first);
        return;
    }
    Tensor heads = from.unflatten(2, {to.size(1), to.size(3)});
    if (norm)
        heads = (*norm)(heads);
    if (rotary)
        heads = rotated(heads, turns);
    to.narrow(2, first, count).copy_(heads.transpose(1, 2));
}

} // namespace

Projections::Projections(
    const Weights &w, const Names &names, std::int64_t width, std::int64_t heads, bool normalise)
    : q(w / names.q, width, width)
    , k(w / names.k, width, width)
    , v(w / names.v, width, width)
    , normQ(normOf(w, names.normQ, width / heads, normalise))
    , normK(normOf(w, names.normK, width / heads, normalise))
{
}

void Projections::operator()(
    const Tensor &x, const HeadTensors &to, std::int64_t first, const RotaryTable *rotary) const
{
    place(q(x), normQ, rotary, to.q, first);
    place(k(x), normK, rotary, to.k, first);
    place(v(x), {}, nullptr, to.v, first);
}

JointAttention::JointAttention(
    const Weights &w, std::int64_t width, std::int64_t headCount, bool normalise, bool contextIsRead)
    : image(w, Projections::ofImage, width, headCount, normalise)
    , context(w, Projections::ofContext, width, headCount, normalise)
    , out(w / "to_out.0", width, width)
    , contextOut(contextIsRead ? std::optional(Linear(w / "to_add_out", width, width)) : std::nullopt)
    , heads(headCount)
{
}

JointAttention::Streams JointAttention::operator()(
    const Tensor &imageTokens, const Tensor &contextTokens, const RotaryTable *rotary) const
{
    const std::int64_t batch = imageTokens.size(0);
    const std::int64_t imageLength = imageTokens.size(1);
    const std::int64_t contextLength = contextTokens.size(1);
    const std::int64_t headWidth = imageTokens.size(2) / heads;
    const HeadTensors all =
        HeadTensors::empty(batch, heads, contextLength + imageLength, headWidth, imageTokens.options());
    context(contextTokens, all, 0, rotary);
    image(imageTokens, all, contextLength, rotary);
    const Tensor mixed = headAttention(all);
    const Tensor ofContext = mixed.narrow(1, 0, contextLength);
    return {
        out(mixed.narrow(1, contextLength, imageLength)), contextOut ? (*contextOut)(ofContext) : ofContext};
}

} // namespace pictor::inference
