// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/autoencoder.h"

#include "inference/layers/headattention.h"
#include "inference/models/tiling.h"
#include "inference/runtime/errors.h"

namespace pictor::inference {

namespace {

constexpr double normEps = 1e-6;
constexpr std::int64_t kernel = 3;

std::optional<Convolution> shortcutOf(const Weights &w, std::int64_t in, std::int64_t out)
{
    return in == out ? std::nullopt : std::optional(Convolution(w / "conv_shortcut", in, out, 1));
}

/// A linear layer, which original checkpoints store as a convolution of one pixel.
Linear linearOf(const Weights &w, std::int64_t channels)
{
    if (!w.contains("weight") || w.stored("weight").dim() != 4)
        return {w, channels, channels};
    return {w.tensor("weight", {channels, channels, 1, 1}).flatten(1), w.tensor("bias", {channels})};
}

std::vector<ResnetBlock> blocksOf(
    const Weights &w, std::int64_t count, std::int64_t in, std::int64_t out, std::int64_t groups)
{
    std::vector<ResnetBlock> blocks;
    for (std::int64_t i = 0; i < count; ++i)
        blocks.emplace_back(w / "resnets" / i, i == 0 ? in : out, out, groups);
    return blocks;
}

std::vector<AutoencoderLevel> encoderLevels(const Weights &w, const AutoencoderConfig &config)
{
    std::vector<AutoencoderLevel> levels;
    std::int64_t in = config.channels.front();
    for (std::size_t i = 0; i < config.channels.size(); ++i) {
        const std::int64_t out = config.channels[i];
        const Weights level = w / static_cast<std::int64_t>(i);
        levels.push_back({blocksOf(level, config.layersPerLevel, in, out, config.normGroups), {}});
        if (i + 1 < config.channels.size()) {
            levels.back().resize.emplace(level / "downsamplers.0.conv", out, out, kernel);
            levels.back().resize->stride = 2;
            levels.back().resize->padding = 0;
        }
        in = out;
    }
    return levels;
}

std::vector<AutoencoderLevel> decoderLevels(const Weights &w, const AutoencoderConfig &config)
{
    std::vector<AutoencoderLevel> levels;
    std::int64_t in = config.channels.back();
    const std::size_t count = config.channels.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t out = config.channels[count - 1 - i];
        const Weights level = w / static_cast<std::int64_t>(i);
        levels.push_back({blocksOf(level, config.layersPerLevel + 1, in, out, config.normGroups), {}});
        if (i + 1 < count)
            levels.back().resize.emplace(level / "upsamplers.0.conv", out, out, kernel);
        in = out;
    }
    return levels;
}

/// [B, C, H, W] -> [B, H·W, C]
Tensor pixelsOf(const Tensor &x)
{
    return x.flatten(2).transpose(1, 2);
}

} // namespace

ResnetBlock::ResnetBlock(const Weights &w, std::int64_t inputs, std::int64_t outputs, std::int64_t groups)
    : norm1(w / "norm1", inputs, groups, normEps)
    , conv1(w / "conv1", inputs, outputs, kernel)
    , norm2(w / "norm2", outputs, groups, normEps)
    , conv2(w / "conv2", outputs, outputs, kernel)
    , shortcut(shortcutOf(w, inputs, outputs))
{
}

Tensor ResnetBlock::operator()(const Tensor &x) const
{
    Tensor y = conv1(norm1.activated(x));
    y = conv2(norm2.activated(y));
    return y.add_(shortcut ? (*shortcut)(x) : x);
}

PixelAttention::PixelAttention(const Weights &w, std::int64_t channels, std::int64_t groups)
    : norm(w / "group_norm", channels, groups, normEps)
    , q(linearOf(w / "to_q", channels))
    , k(linearOf(w / "to_k", channels))
    , v(linearOf(w / "to_v", channels))
    , out(linearOf(w / "to_out.0", channels))
{
}

Tensor PixelAttention::operator()(const Tensor &x) const
{
    const Tensor pixels = pixelsOf(norm(x)).contiguous();
    const auto oneHead = [](const Tensor &y) { return y.unsqueeze(1); };
    const Tensor mixed = out(headAttention({oneHead(q(pixels)), oneHead(k(pixels)), oneHead(v(pixels))}));
    return x + mixed.transpose(1, 2).unflatten(2, {x.size(2), x.size(3)});
}

MiddleBlock::MiddleBlock(const Weights &w, std::int64_t channels, std::int64_t groups)
    : first(w / "resnets.0", channels, channels, groups)
    , attention(w / "attentions.0", channels, groups)
    , second(w / "resnets.1", channels, channels, groups)
{
}

Tensor AutoencoderLevel::operator()(Tensor x, const std::stop_token &stop) const
{
    for (const ResnetBlock &block : blocks) {
        throwIfStopped(stop);
        x = block(x);
    }
    return x;
}

Tensor halved(const Tensor &x, const Convolution &resize)
{
    return resize(at::constant_pad_nd(x, {0, 1, 0, 1}));
}

Tensor doubled(const Tensor &x, const Convolution &resize)
{
    return resize(at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}));
}

AutoencoderEncoder::AutoencoderEncoder(const Weights &w, const AutoencoderConfig &config)
    : in(w / "conv_in", 3, config.channels.front(), kernel)
    , levels(encoderLevels(w / "down_blocks", config))
    , middle(w / "mid_block", config.channels.back(), config.normGroups)
    , norm(w / "conv_norm_out", config.channels.back(), config.normGroups, normEps)
    , out(w / "conv_out", config.channels.back(), 2 * config.latentChannels, kernel)
{
}

Tensor AutoencoderEncoder::operator()(const Tensor &picture, const std::stop_token &stop) const
{
    Tensor x = in(laidOut(picture));
    for (const AutoencoderLevel &level : levels) {
        x = level(std::move(x), stop);
        throwIfStopped(stop);
        if (level.resize)
            x = halved(x, *level.resize);
    }
    throwIfStopped(stop);
    return out(norm.activated(middle(x)));
}

AutoencoderDecoder::AutoencoderDecoder(const Weights &w, const AutoencoderConfig &config)
    : in(w / "conv_in", config.latentChannels, config.channels.back(), kernel)
    , middle(w / "mid_block", config.channels.back(), config.normGroups)
    , levels(decoderLevels(w / "up_blocks", config))
    , norm(w / "conv_norm_out", config.channels.front(), config.normGroups, normEps)
    , out(w / "conv_out", config.channels.front(), 3, kernel)
{
}

Tensor AutoencoderDecoder::operator()(const Tensor &latents, const std::stop_token &stop) const
{
    Tensor x = middle(in(laidOut(latents)));
    for (const AutoencoderLevel &level : levels) {
        x = level(std::move(x), stop);
        throwIfStopped(stop);
        if (level.resize)
            x = doubled(x, *level.resize);
    }
    throwIfStopped(stop);
    return out(norm.activated(x));
}

Tensor LatentDistribution::sample(const Tensor &noise) const
{
    return mean + at::exp(logVariance * 0.5) * noise;
}

Autoencoder::Autoencoder(const Weights &w, const AutoencoderConfig &configuration)
    : config(configuration)
    , encoder(w / "encoder", config)
    , decoder(w / "decoder", config)
{
}

Tensor Autoencoder::unscaled(const Tensor &latents) const
{
    return latents / config.scalingFactor + config.shiftFactor;
}

Tensor Autoencoder::scaled(const Tensor &latents) const
{
    return (latents - config.shiftFactor) * config.scalingFactor;
}

LatentDistribution Autoencoder::encode(const Tensor &picture, const std::stop_token &stop) const
{
    const auto encoded = [&](const Tensor &part) { return encoder(part, stop); };
    const std::int64_t reduction = config.reduction();
    const bool whole = picture.size(2) * picture.size(3) <= mostInOneGo * reduction * reduction;
    const Tensor moments =
        whole ? encoded(picture) : codedInTiles(picture, TileScale::ofEncoding(reduction), {}, encoded);
    const std::vector<Tensor> halves = moments.chunk(2, 1);
    return {halves[0], halves[1].clamp(-30, 20)};
}

Tensor Autoencoder::decode(const Tensor &latents, const std::stop_token &stop) const
{
    if (latents.size(2) * latents.size(3) <= mostInOneGo)
        return decoder(latents, stop);
    return codedInTiles(latents, TileScale::ofDecoding(config.reduction()), {},
        [&](const Tensor &tile) { return decoder(tile, stop); });
}

} // namespace pictor::inference
