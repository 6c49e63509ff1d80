// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/t5.h"

#include "inference/layers/activation.h"
#include "inference/layers/attention.h"
#include "inference/runtime/errors.h"

#include <algorithm>
#include <cmath>

namespace pictor::inference {

namespace {

Linear projection(const Weights &w, std::int64_t in, std::int64_t out)
{
    return Linear::withoutBias(w, in, out);
}

/// Which learned bias belongs to a distance: half of the buckets for each direction; near distances have one
/// each, farther ones share, on a logarithmic scale.
std::int64_t bucketOf(std::int64_t distance, const T5Config &config)
{
    const std::int64_t perDirection = config.buckets / 2;
    const std::int64_t exact = perDirection / 2;
    const std::int64_t base = distance > 0 ? perDirection : 0;
    const std::int64_t far = std::abs(distance);
    if (far < exact)
        return base + far;
    // In f32, then truncated: other widths put a few distances into other buckets.
    const float ratio = std::log(static_cast<float>(far) / static_cast<float>(exact))
        / static_cast<float>(std::log(static_cast<double>(config.maxDistance) / static_cast<double>(exact)));
    const auto step = static_cast<std::int64_t>(ratio * static_cast<float>(perDirection - exact));
    return base + std::min(exact + step, perDirection - 1);
}

/// Buckets of key minus query. [length, length]
Tensor bucketTable(std::int64_t length, const T5Config &config)
{
    Tensor table = at::empty({length, length}, at::kLong);
    auto cells = table.accessor<std::int64_t, 2>();
    for (std::int64_t query = 0; query < length; ++query) {
        for (std::int64_t key = 0; key < length; ++key)
            cells[query][key] = bucketOf(key - query, config);
    }
    return table;
}

Tensor embeddingOf(const Weights &w, const T5Config &config)
{
    const std::vector<std::int64_t> shape{config.vocabulary, config.width};
    const Tensor shared = w.find("shared.weight", shape);
    return shared.defined() ? shared : w.tensor("encoder.embed_tokens.weight", shape);
}

} // namespace

T5Attention::T5Attention(const Weights &w, const T5Config &config)
    : q(projection(w / "q", config.width, config.innerWidth()))
    , k(projection(w / "k", config.width, config.innerWidth()))
    , v(projection(w / "v", config.width, config.innerWidth()))
    , out(projection(w / "o", config.innerWidth(), config.width))
    , heads(config.heads)
{
}

Tensor T5Attention::operator()(const Tensor &x, const Tensor &bias) const
{
    Tensor scores = at::bmm(splitHeads(q(x), heads), splitHeads(k(x), heads).transpose(1, 2));
    scores.unflatten(0, {x.size(0), heads}).add_(bias);
    const Tensor shares = at::softmax(scores, -1, at::kFloat).to(x.scalar_type());
    const Tensor mixed = at::bmm(shares, splitHeads(v(x), heads));
    return out(mixed.unflatten(0, {x.size(0), heads}).transpose(1, 2).flatten(2));
}

T5GatedPerceptron::T5GatedPerceptron(const Weights &w, const T5Config &config)
    : gate(projection(w / "wi_0", config.width, config.perceptronWidth))
    , in(projection(w / "wi_1", config.width, config.perceptronWidth))
    // As transformers does: what it gives is beyond f16 in some blocks.
    , out(projection((w.dtype() == at::kHalf ? w.to(at::kFloat, w.device()) : w) / "wo",
          config.perceptronWidth, config.width))
{
}

Tensor T5GatedPerceptron::operator()(const Tensor &x) const
{
    Tensor hidden = gate(x);
    applyActivation(Activation::GeluTanh, hidden);
    hidden.mul_(in(x));
    return out(hidden.scalar_type() == at::kHalf ? hidden.to(at::kFloat) : hidden);
}

T5Block::T5Block(const Weights &w, const T5Config &config)
    : attentionNorm(w / "0.layer_norm", config.width, config.normEps)
    , attention(w / "0.SelfAttention", config)
    , perceptronNorm(w / "1.layer_norm", config.width, config.normEps)
    , perceptron(w / "1.DenseReluDense", config)
{
}

void T5Block::operator()(Tensor &x, const Tensor &bias) const
{
    x = x + attention(attentionNorm(x), bias);
    x = x + perceptron(perceptronNorm(x));
}

T5Encoder::T5Encoder(const Weights &w, const T5Config &configuration)
    : config(configuration)
    , tokenEmbedding(embeddingOf(w, config))
    , distanceBias(w.tensor("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
          {config.buckets, config.heads}))
    // Single numbers in T5's hidden states are thousands of times the others, which eight bits would lose.
    , blocks(w.multipliedInFull() / "encoder.block", config.layers,
          [blockConfig = config](const Weights &weights, std::int64_t /*index*/) {
              return T5Block(weights / "layer", blockConfig);
          })
    , finalNorm(w / "encoder.final_layer_norm", config.width, config.normEps)
{
}

Tensor T5Encoder::positionBias(std::int64_t length) const
{
    const Tensor buckets = bucketTable(length, config).to(distanceBias.device());
    return at::embedding(distanceBias, buckets).permute({2, 0, 1}).unsqueeze(0);
}

Tensor T5Encoder::operator()(const Tensor &ids, const std::stop_token &stop) const
{
    const Tensor bias = positionBias(ids.size(1));
    // The sum of all blocks grows large: in bf16 each further one would be rounded away in part.
    Tensor x = at::embedding(tokenEmbedding, ids).to(at::kFloat);
    for (const T5Block &block : blocks) {
        throwIfStopped(stop);
        block(x, bias);
    }
    return finalNorm(x);
}

} // namespace pictor::inference
