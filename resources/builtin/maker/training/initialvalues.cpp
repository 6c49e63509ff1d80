// SPDX-License-Identifier: GPL-3.0-or-later
#include "initialvalues.h"

#include "autoencoderbeginning.h"
#include "seeds.h"

#include "inference/sampling/noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace pictor::landscapes {

namespace {

/// Blocks begin as the identity, and the model by predicting nothing.
bool startsAtZero(std::string_view name)
{
    constexpr std::array modulations = {".norm1.linear.weight", ".norm1_context.linear.weight",
        ".norm.linear.weight", "transformer.norm_out.linear.weight", "transformer.proj_out.weight"};
    return name.ends_with(".bias")
        || std::ranges::any_of(modulations, [&](const char *ending) { return name.ends_with(ending); });
}

/// The deviation of a matrix's or a kernel's elements.
double deviationOf(std::string_view name, at::IntArrayRef shape)
{
    std::int64_t inputs = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        inputs *= shape[i];
    const double fanIn = static_cast<double>(inputs);
    const double fanOut = static_cast<double>(shape[0]);
    if (name.ends_with("embed_tokens.weight"))
        return 1;
    if (name.ends_with("relative_attention_bias.weight"))
        return 0.1;
    if (name.ends_with("SelfAttention.q.weight")) // T5 does not divide its scores by √d
        return 1 / std::sqrt(fanIn * 32);
    if (name.starts_with("text_encoder_2."))
        return 1 / std::sqrt(fanIn);
    if (name.starts_with("text_encoder.text_model.embeddings."))
        return 0.05;
    return std::sqrt(2 / (fanIn + fanOut));
}

/// Where a tensor's numbers are drawn from.
inference::NoiseSource sourceOf(std::uint64_t seed, const std::string &name)
{
    return inference::NoiseSource(seedFor(seed, Stream::Initial, hashOf(name)));
}

} // namespace

inference::TensorMaker initialValues(std::uint64_t seed)
{
    return [seed](const std::string &name, at::IntArrayRef shape) -> at::Tensor {
        if (name.starts_with("vae."))
            return autoencoderBeginning(
                name, shape, [&](at::IntArrayRef s) { return sourceOf(seed, name).draw(s); });
        if (startsAtZero(name))
            return at::zeros(shape);
        if (shape.size() == 1) // of a normalisation
            return at::ones(shape);
        return sourceOf(seed, name).draw(shape).mul_(deviationOf(name, shape));
    };
}

} // namespace pictor::landscapes
