// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/activations.h"

#include "inference/layers/feedforward.h"
#include "inference/layers/headattention.h"
#include "inference/layers/widening.h"
#include "inference/models/tiling.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <initializer_list>

namespace pictor::inference {

namespace {

constexpr std::int64_t floatBytes = 4;

std::int64_t bytesOf(const Placement &placement)
{
    return static_cast<std::int64_t>(c10::elementSize(placement.dtype));
}

/// Scores of a chunk of queries: a head for each thread in bf16 on a CPU, else of all heads.
std::int64_t scores(std::int64_t heads, std::int64_t tokens, const Placement &placement)
{
    const bool headByHead = placement.isCpu() && placement.dtype == at::kBFloat16;
    const std::int64_t atOnce = headByHead ? std::min<std::int64_t>(at::get_num_threads(), heads) : heads;
    return atOnce * std::min(tokens, queriesPerChunk(tokens)) * tokens * bytesOf(placement);
}

/// Without hand-written kernels norms and rotary embedding go through f32 tensors of q's size.
std::int64_t extraOnGpu(std::int64_t tokens, std::int64_t width, const Placement &placement)
{
    return placement.isCpu() ? 0 : 5 * tokens * width * floatBytes / 2;
}

} // namespace

std::int64_t t5Activations(const T5Config &config, std::int64_t tokens, const Placement &placement)
{
    const std::int64_t e = bytesOf(placement);
    const std::int64_t stream = 2 * tokens * config.width * floatBytes; // f32, and what is added to it
    const std::int64_t bias = config.heads * tokens * tokens * e;
    const std::int64_t attention =
        4 * tokens * config.innerWidth() * e + config.heads * tokens * tokens * (2 * e + floatBytes);
    const std::int64_t perceptron = tokens * (config.width + 3 * config.perceptronWidth) * e;
    return stream + bias + std::max(attention, perceptron);
}

std::int64_t fluxActivations(
    const FluxConfig &config, std::int64_t textTokens, std::int64_t imageTokens, const Placement &placement)
{
    // In a single block, as the perceptron ends: the stream, both streams that it came from, its normalised
    // form, q, k and v, the perceptron's output, and attention beside its activation.
    constexpr std::int64_t widths = 1 + 1 + 1 + 3 + perceptronRatio + 1 + perceptronRatio;
    const std::int64_t tokens = textTokens + imageTokens;
    const std::int64_t e = bytesOf(placement);
    const std::int64_t rotary = 2 * tokens * config.headWidth * floatBytes;
    const std::int64_t inputs =
        textTokens * config.contextWidth * e + 3 * imageTokens * config.channels * floatBytes;
    return widths * tokens * config.width() * e + rotary + inputs + scores(config.heads, tokens, placement)
        + extraOnGpu(tokens, config.width(), placement);
}

std::int64_t sd3Activations(
    const Sd3Config &config, std::int64_t textTokens, std::int64_t imageTokens, const Placement &placement)
{
    // As the attention ends: both streams, their normalised forms, q, k and v, what the heads gave, and its
    // projection; of the image also a copy, as its tokens are no dense part of a batch.
    constexpr std::int64_t widths = 1 + 1 + 3 + 1 + 1;
    const std::int64_t tokens = textTokens + imageTokens;
    const std::int64_t e = bytesOf(placement);
    const std::int64_t patch = config.patch * config.patch * config.channels;
    const std::int64_t inputs = textTokens * config.contextWidth * e + 4 * imageTokens * patch * floatBytes;
    const std::int64_t second = config.dualAttention.empty() ? 0 : 5 * imageTokens;
    return ((widths * tokens) + imageTokens + second) * config.width() * e + inputs
        + scores(config.heads, tokens, placement) + extraOnGpu(tokens, config.width(), placement);
}

namespace {

struct MatrixSize {
    std::int64_t rows, columns;
};

std::int64_t widening(std::initializer_list<MatrixSize> matrices, const Placement &placement)
{
    std::int64_t most = 0;
    for (const auto &[rows, columns] : matrices)
        most = std::max(most, wideningBytes(rows, columns, placement.dtype, placement.device));
    return most;
}

} // namespace

std::int64_t t5Widening(const T5Config &config, const Placement &placement)
{
    const std::int64_t inner = config.innerWidth(), perceptron = config.perceptronWidth;
    Placement ofOutput = placement; // which is multiplied in f32 where the others are in f16
    if (placement.dtype == at::kHalf)
        ofOutput.dtype = at::kFloat;
    return std::max(
        widening({{inner, config.width}, {config.width, inner}, {perceptron, config.width}}, placement),
        widening({{config.width, perceptron}}, ofOutput));
}

std::int64_t fluxWidening(const FluxConfig &config, const Placement &placement)
{
    // Modulation of a double block; the output of a single one, of attention and perceptron; embeddings.
    constexpr std::int64_t modulated = 6, joined = 1 + perceptronRatio;
    const std::int64_t width = config.width();
    return widening({{modulated * width, width}, {width, joined * width}, {perceptronRatio * width, width},
                        {width, config.contextWidth}, {width, config.pooledWidth}},
        placement);
}

std::int64_t sd3Widening(const Sd3Config &config, const Placement &placement)
{
    const std::int64_t modulated = config.dualAttention.empty() ? 6 : 9;
    const std::int64_t width = config.width();
    return widening(
        {{modulated * width, width}, {perceptronRatio * width, width}, {width, perceptronRatio * width},
            {width, config.contextWidth}, {width, config.pooledWidth}},
        placement);
}

namespace {

/// Elements of a resnet block at its fullest, for each pixel; convolutions in f32 on a CPU reorder what they
/// read and write.
std::int64_t resnet(std::int64_t in, std::int64_t out, const Placement &placement)
{
    const bool reorders = placement.isCpu() && placement.dtype == at::kFloat;
    return std::max(2 * in + out, in + 3 * out) + (reorders ? in + out : 0);
}

std::int64_t decoderElements(const AutoencoderConfig &config, std::int64_t pixels, const Placement &placement)
{
    std::int64_t most = 0;
    std::int64_t in = config.channels.back();
    std::int64_t here = pixels / (config.reduction() * config.reduction());
    for (std::size_t level = config.channels.size(); level-- > 0;) {
        const std::int64_t out = config.channels[level];
        most = std::max(most, here * std::max(resnet(in, out, placement), resnet(out, out, placement)));
        in = out;
        if (level == 0)
            break;
        most =
            std::max(most, here * out * (1 + 4 + 4) + (here * 4 * (resnet(out, out, placement) - 4 * out)));
        here *= 4;
    }
    return most;
}

std::int64_t encoderElements(const AutoencoderConfig &config, std::int64_t pixels, const Placement &placement)
{
    std::int64_t most = 0;
    std::int64_t in = config.channels.front();
    for (const std::int64_t out : config.channels) {
        most = std::max(most, pixels * std::max(resnet(in, out, placement), resnet(out, out, placement)));
        in = out;
        pixels /= 4;
    }
    return most;
}

} // namespace

namespace {

/// What is in the autoencoder at a time of a picture: pixels.
struct InOneGo {
    std::int64_t pixels;
    bool tiled;

    InOneGo(const AutoencoderConfig &config, std::int64_t all)
        : pixels(all)
        , tiled(all / (config.reduction() * config.reduction()) > mostInOneGo)
    {
        const std::int64_t tile = Tiling().side * config.reduction();
        if (tiled)
            pixels = tile * tile;
    }
};

} // namespace

std::int64_t decoderActivations(
    const AutoencoderConfig &config, std::int64_t width, std::int64_t height, const Placement &placement)
{
    constexpr std::int64_t colours = 3;
    const std::int64_t pixels = width * height;
    const InOneGo part(config, pixels);
    const std::int64_t finished = pixels * colours * floatBytes;
    const std::int64_t blending = part.tiled ? pixels * (colours + 1) * floatBytes : 0;
    return decoderElements(config, part.pixels, placement) * bytesOf(placement) + finished + blending;
}

std::int64_t encoderActivations(
    const AutoencoderConfig &config, std::int64_t width, std::int64_t height, const Placement &placement)
{
    constexpr std::int64_t colours = 3;
    const std::int64_t pixels = width * height;
    return encoderElements(config, InOneGo(config, pixels).pixels, placement) * bytesOf(placement)
        + 2 * pixels * colours * floatBytes;
}

} // namespace pictor::inference
