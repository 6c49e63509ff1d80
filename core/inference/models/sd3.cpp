// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/sd3.h"

#include "inference/engine.h"
#include "inference/runtime/errors.h"

namespace pictor::inference {

namespace {

bool isLast(const Sd3Config &config, std::int64_t index)
{
    return index + 1 == config.blocks;
}

template <class T, class... Arguments> std::optional<T> madeIf(bool wanted, const Arguments &...arguments)
{
    return wanted ? std::optional<T>(std::in_place, arguments...) : std::nullopt;
}

} // namespace

SelfAttention::SelfAttention(const Weights &w, const Sd3Config &config)
    : projections(w, Projections::ofImage, config.width(), config.heads, config.normalisesHeads)
    , out(w / "to_out.0", config.width(), config.width())
    , heads(config.heads)
{
}

Tensor SelfAttention::operator()(const Tensor &x) const
{
    const HeadTensors all = HeadTensors::empty(x.size(0), heads, x.size(1), x.size(2) / heads, x.options());
    projections(x, all, 0, nullptr);
    return out(headAttention(all));
}

Sd3ContextHalf::Sd3ContextHalf(const Weights &w, const Sd3Config &config)
    : modulation(w.multipliedInFull() / "norm1_context.linear", config.width(), 6 * config.width())
    , perceptron(w / "ff_context", config.width(), perceptronRatio * config.width())
{
}

Sd3Block::Sd3Block(const Weights &w, const Sd3Config &config, std::int64_t index)
    : modulation(w.multipliedInFull() / "norm1.linear", config.width(),
        (config.hasDualAttention(index) ? 9 : 6) * config.width())
    , contextHalf(madeIf<Sd3ContextHalf>(!isLast(config, index), w, config))
    , contextModulation(madeIf<FinalModulation>(isLast(config, index), w / "norm1_context", config.width()))
    , attention(w / "attn", config.width(), config.heads, config.normalisesHeads, !isLast(config, index))
    , secondAttention(madeIf<SelfAttention>(config.hasDualAttention(index), w / "attn2", config))
    , perceptron(w / "ff", config.width(), perceptronRatio * config.width())
{
}

void Sd3Block::operator()(Tensor &image, Tensor &context, const Tensor &condition) const
{
    const auto ofImage = modulations(modulation, condition);
    const auto ofContext =
        contextHalf ? modulations(contextHalf->modulation, condition) : std::vector<Modulation>();

    const Tensor contextInput =
        contextHalf ? ofContext[0](context) : (*contextModulation)(context, condition);
    const auto attended = attention(ofImage[0](image), contextInput, nullptr);
    const Tensor second = secondAttention ? (*secondAttention)(ofImage[2](image)) : Tensor();
    addGated(image, ofImage[0].gate, attended.image);
    if (second.defined())
        addGated(image, ofImage[2].gate, second);
    addGated(image, ofImage[1].gate, perceptron(ofImage[1](image)));

    if (!contextHalf)
        return;
    addGated(context, ofContext[0].gate, attended.context);
    addGated(context, ofContext[1].gate, contextHalf->perceptron(ofContext[1](context)));
}

Sd3::Sd3(const Weights &w, const Sd3Config &configuration)
    : config(configuration)
    , patchKernel(
          w.tensor("pos_embed.proj.weight", {config.width(), config.channels, config.patch, config.patch}))
    , patchBias(w.tensor("pos_embed.proj.bias", {config.width()}))
    , positions(w.tensor("pos_embed.pos_embed",
                     {1, config.positionsPerSide * config.positionsPerSide, config.width()})
                    .view({config.positionsPerSide, config.positionsPerSide, config.width()}))
    , conditionEmbedding(w.inFull() / "time_text_embed", config.pooledWidth, config.width())
    , contextEmbedding(w.inFull() / "context_embedder", config.contextWidth, config.width())
    , blocks(w / "transformer_blocks", config.blocks,
          [blockConfig = config](
              const Weights &weights, std::int64_t index) { return Sd3Block(weights, blockConfig, index); })
    , finalModulation(w.inFull() / "norm_out", config.width())
    , out(w.inFull() / "proj_out", config.width(), config.patch * config.patch * config.channels)
{
}

Tensor Sd3::imageTokens(const Tensor &latents) const
{
    const std::int64_t rows = latents.size(2) / config.patch;
    const std::int64_t columns = latents.size(3) / config.patch;
    const std::int64_t side = config.positionsPerSide;
    if (rows > side || columns > side)
        throw EngineError(EngineError::Kind::Unsupported,
            "The picture is larger than this model has places for: " + std::to_string(columns) + " x "
                + std::to_string(rows) + " patches of at most " + std::to_string(side) + " x "
                + std::to_string(side) + '.');
    const Tensor centre =
        positions.narrow(0, (side - rows) / 2, rows).narrow(1, (side - columns) / 2, columns).flatten(0, 1);
    const Tensor patches = at::conv2d(latents, patchKernel, patchBias, config.patch);
    return patches.flatten(2).transpose(1, 2) + centre;
}

Tensor Sd3::operator()(const Tensor &latents, const Tensor &context, const Tensor &pooled, const Tensor &time,
    const std::stop_token &stop, const std::function<void(double)> &progress) const
{
    const Tensor condition = at::silu(conditionEmbedding(time, pooled));
    Tensor image = imageTokens(latents);
    Tensor text = contextEmbedding(context);
    double done = 0;
    for (const Sd3Block &block : blocks) {
        block(image, text, condition);
        throwIfStopped(stop);
        if (progress)
            progress(++done / static_cast<double>(blocks.size()));
    }

    const Tensor tokens = out(finalModulation(image, condition)); // [B, h/p·w/p, p·p·C]
    const std::int64_t p = config.patch;
    return tokens.unflatten(2, {p, p, config.channels})
        .unflatten(1, {latents.size(2) / p, latents.size(3) / p})
        .permute({0, 5, 1, 3, 2, 4})
        .flatten(4)
        .flatten(2, 3);
}

} // namespace pictor::inference
