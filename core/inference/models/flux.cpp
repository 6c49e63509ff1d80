// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/flux.h"

#include "inference/runtime/errors.h"

namespace pictor::inference {

namespace {

template <class Block> auto blocksOf(const FluxConfig &config)
{
    return [config](const Weights &w, std::int64_t /*index*/) { return Block(w, config); };
}

/// Single numbers of the streams grow beyond f16, which diffusers clips as well.
void keepFinite(Tensor &stream)
{
    constexpr double largestHalf = 65504;
    if (stream.scalar_type() == at::kHalf)
        stream.clamp_(-largestHalf, largestHalf);
}

} // namespace

FluxDoubleBlock::FluxDoubleBlock(const Weights &w, const FluxConfig &config)
    : modulation(w.multipliedInFull() / "norm1.linear", config.width(), 6 * config.width())
    , contextModulation(w.multipliedInFull() / "norm1_context.linear", config.width(), 6 * config.width())
    , attention(w / "attn", config.width(), config.heads, true, true)
    , perceptron(w / "ff", config.width(), perceptronRatio * config.width())
    , contextPerceptron(w / "ff_context", config.width(), perceptronRatio * config.width())
{
}

void FluxDoubleBlock::operator()(
    Tensor &image, Tensor &context, const Tensor &condition, const RotaryTable &rotary) const
{
    const auto ofImage = modulations(modulation, condition);
    const auto ofContext = modulations(contextModulation, condition);

    const auto attended = attention(ofImage[0](image), ofContext[0](context), &rotary);
    addGated(image, ofImage[0].gate, attended.image);
    addGated(context, ofContext[0].gate, attended.context);

    addGated(image, ofImage[1].gate, perceptron(ofImage[1](image)));
    addGated(context, ofContext[1].gate, contextPerceptron(ofContext[1](context)));
    keepFinite(context);
}

FluxSingleBlock::FluxSingleBlock(const Weights &w, const FluxConfig &config)
    : modulation(w.multipliedInFull() / "norm.linear", config.width(), 3 * config.width())
    , projections(w / "attn", Projections::ofImage, config.width(), config.heads, true)
    , perceptron(w / "proj_mlp", config.width(), perceptronRatio * config.width())
    , out(w / "proj_out", (1 + perceptronRatio) * config.width(), config.width())
    , heads(config.heads)
{
}

void FluxSingleBlock::operator()(Tensor &tokens, const Tensor &condition, const RotaryTable &rotary) const
{
    const Modulation modulated = modulations(modulation, condition)[0];
    const Tensor x = modulated(tokens);

    const HeadTensors all = HeadTensors::empty(x.size(0), heads, x.size(1), x.size(2) / heads, x.options());
    projections(x, all, 0, &rotary);
    const std::int64_t width = x.size(2);
    const Tensor both = at::empty({x.size(0), x.size(1), (1 + perceptronRatio) * width}, x.options());
    headAttentionInto(both.narrow(2, 0, width), all);
    geluTanhInto(both.narrow(2, width, perceptronRatio * width), perceptron(x));
    addGated(tokens, modulated.gate, out(both));
    keepFinite(tokens);
}

Flux::Flux(const Weights &w, const FluxConfig &configuration)
    : config(configuration)
    , imageEmbedding(w.inFull() / "x_embedder", config.channels, config.width())
    , contextEmbedding(w.inFull() / "context_embedder", config.contextWidth, config.width())
    , conditionEmbedding(w.inFull() / "time_text_embed", config.pooledWidth, config.width())
    , doubleBlocks(w / "transformer_blocks", config.doubleBlocks, blocksOf<FluxDoubleBlock>(config))
    , singleBlocks(w / "single_transformer_blocks", config.singleBlocks, blocksOf<FluxSingleBlock>(config))
    , finalModulation(w.inFull() / "norm_out", config.width())
    , out(w.inFull() / "proj_out", config.width(), config.channels)
{
}

Tensor Flux::positions(std::int64_t contextLength, std::int64_t height, std::int64_t width)
{
    const auto options = at::TensorOptions(at::kCPU).dtype(at::kDouble);
    const Tensor rows = at::arange(height, options).unsqueeze(1).expand({height, width});
    const Tensor columns = at::arange(width, options).unsqueeze(0).expand({height, width});
    const Tensor image = at::stack({at::zeros_like(rows), rows, columns}, -1).flatten(0, 1);
    return at::cat({at::zeros({contextLength, 3}, options), image});
}

RotaryTable Flux::rotary(
    std::int64_t contextLength, std::int64_t height, std::int64_t width, const at::Device &device) const
{
    const RotaryTable table = RotaryTable::of(positions(contextLength, height, width), config.axes);
    return {table.cos.to(device), table.sin.to(device)};
}

Tensor Flux::operator()(const Tensor &latents, const Tensor &context, const Tensor &pooled,
    const Tensor &time, const RotaryTable &rotary, const std::stop_token &stop,
    const std::function<void(double)> &progress) const
{
    const auto blocks = static_cast<double>(doubleBlocks.size() + singleBlocks.size());
    double done = 0;
    const auto blockEnds = [&] {
        throwIfStopped(stop);
        if (progress)
            progress(++done / blocks);
    };

    const Tensor condition = at::silu(conditionEmbedding(time * 1000, pooled));
    Tensor image = imageEmbedding(latents);
    Tensor text = contextEmbedding(context);
    for (const FluxDoubleBlock &block : doubleBlocks) {
        block(image, text, condition, rotary);
        blockEnds();
    }
    Tensor tokens = at::cat({text, image}, 1);
    for (const FluxSingleBlock &block : singleBlocks) {
        block(tokens, condition, rotary);
        blockEnds();
    }
    return out(finalModulation(tokens.narrow(1, text.size(1), image.size(1)).contiguous(), condition));
}

Tensor packed(const Tensor &latents)
{
    const Tensor blocks =
        latents.unflatten(3, {latents.size(3) / 2, 2}).unflatten(2, {latents.size(2) / 2, 2});
    return blocks.permute({0, 2, 4, 1, 3, 5}).flatten(3).flatten(1, 2); // [B, y, x, C, py, px]
}

Tensor unpacked(const Tensor &tokens, std::int64_t height, std::int64_t width)
{
    const Tensor blocks =
        tokens.unflatten(2, {tokens.size(2) / 4, 2, 2}).unflatten(1, {height / 2, width / 2});
    return blocks.permute({0, 3, 1, 4, 2, 5}).flatten(4).flatten(2, 3);
}

} // namespace pictor::inference
