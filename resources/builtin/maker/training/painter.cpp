// SPDX-License-Identifier: GPL-3.0-or-later
#include "painter.h"

#include "inference/sampling/flowmatch.h"

namespace pictor::landscapes {

using at::Tensor;

TextEncoders::TextEncoders(const inference::Weights &w, const ModelShape &shape)
    : clip(w / "text_encoder", shape.clip)
    , t5(w / "text_encoder_2", shape.t5)
{
}

Painter::Painter(const inference::Weights &w, const ModelShape &shape)
    : texts(w, shape)
    , flux(w / "transformer", shape.flux)
{
}

Tensor Painter::velocity(const Tensor &latents, const TextIds &ids, const Tensor &time) const
{
    const EncodedTexts read = texts(ids);
    const auto rotary =
        flux.rotary(read.context.size(1), latents.size(2) / 2, latents.size(3) / 2, latents.device());
    return flux(inference::packed(latents), read.context, read.pooled, time, rotary);
}

Tensor Painter::paint(const Tensor &noise, const TextIds &ids, int steps) const
{
    const EncodedTexts read = texts(ids);
    const std::int64_t rows = noise.size(2) / 2, columns = noise.size(3) / 2;
    const auto rotary = flux.rotary(read.context.size(1), rows, columns, noise.device());
    const inference::Sigmas sigmas = inference::fluxSigmas({}, steps, rows * columns);
    Tensor tokens = inference::packed(noise);
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i) {
        const Tensor time = at::full({noise.size(0)}, sigmas[i], noise.options());
        const Tensor velocity = flux(tokens, read.context, read.pooled, time, rotary);
        tokens = inference::eulerStep(tokens, velocity, sigmas[i], sigmas[i + 1]);
    }
    return inference::unpacked(tokens, noise.size(2), noise.size(3));
}

} // namespace pictor::landscapes
