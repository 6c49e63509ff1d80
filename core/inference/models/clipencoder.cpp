// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/clipencoder.h"

#include "inference/layers/attention.h"
#include "inference/runtime/errors.h"

#include <string>

namespace pictor::inference {

namespace {

Linear fusedQkv(const Weights &w, std::int64_t width)
{
    const Linear q(w / "q_proj", width, width);
    const Linear k(w / "k_proj", width, width);
    const Linear v(w / "v_proj", width, width);
    return {at::cat({q.weight, k.weight, v.weight}), at::cat({q.bias, k.bias, v.bias})};
}

/// x [B, L, D], positions [B] -> [B, 1, D]
Tensor tokensAt(const Tensor &x, const Tensor &positions)
{
    return x.gather(1, positions.view({-1, 1, 1}).expand({-1, 1, x.size(2)}));
}

/// Rows `positions` of the mask: [L, L] -> [B, 1, 1, L]
Tensor maskAt(const Tensor &hidden, const Tensor &positions)
{
    return hidden.defined() ? hidden.index_select(0, positions).unsqueeze(1).unsqueeze(1) : Tensor();
}

} // namespace

ClipAttention::ClipAttention(const Weights &w, const ClipTowerConfig &config)
    : qkv(fusedQkv(w, config.width))
    , out(w / "out_proj", config.width, config.width)
    , heads(config.heads)
{
}

Tensor ClipAttention::operator()(const Tensor &x, const Tensor &hidden) const
{
    const std::vector<Tensor> parts = qkv(x).chunk(3, -1);
    return out(inference::attention(parts[0], parts[1], parts[2], heads, hidden));
}

Tensor ClipAttention::operator()(const Tensor &asking, const Tensor &x, const Tensor &hidden) const
{
    const std::int64_t width = x.size(2);
    const Tensor q = qkv.rows(0, width)(asking);
    const std::vector<Tensor> kv = qkv.rows(width, 2 * width)(x).chunk(2, -1);
    return out(inference::attention(q, kv[0], kv[1], heads, hidden));
}

ClipMlp::ClipMlp(const Weights &w, const ClipTowerConfig &config)
    : fc1(w / "fc1", config.width, config.mlpWidth)
    , fc2(w / "fc2", config.mlpWidth, config.width)
    , activation(config.activation)
{
}

Tensor ClipMlp::operator()(const Tensor &x) const
{
    Tensor hidden = fc1(x);
    applyActivation(activation, hidden);
    return fc2(hidden);
}

ClipLayer::ClipLayer(const Weights &w, const ClipTowerConfig &config)
    : norm1(w / "layer_norm1", config.width, config.normEps)
    , attention(w / "self_attn", config)
    , norm2(w / "layer_norm2", config.width, config.normEps)
    , mlp(w / "mlp", config)
{
}

Tensor ClipLayer::operator()(Tensor x, const Tensor &hidden) const
{
    x = x + attention(norm1(x), hidden);
    x = x + mlp(norm2(x));
    return x;
}

Tensor ClipLayer::atTokens(const Tensor &x, const Tensor &positions, const Tensor &hidden) const
{
    const Tensor normed = norm1(x);
    Tensor token = tokensAt(x, positions);
    token = token + attention(tokensAt(normed, positions), normed, maskAt(hidden, positions));
    token = token + mlp(norm2(token));
    return token;
}

ClipEncoder::ClipEncoder(const Weights &w, const ClipTowerConfig &config)
{
    layers.reserve(static_cast<std::size_t>(config.layers));
    for (std::int64_t i = 0; i < config.layers; ++i)
        layers.emplace_back(w / "layers" / i, config);
}

Tensor ClipEncoder::operator()(Tensor x, const Tensor &hidden, const std::stop_token &stop) const
{
    for (const ClipLayer &layer : layers) {
        throwIfStopped(stop);
        x = layer(x, hidden);
    }
    return x;
}

Tensor ClipEncoder::atTokens(
    Tensor x, const Tensor &positions, const Tensor &hidden, const std::stop_token &stop) const
{
    for (std::size_t i = 0; i + 1 < layers.size(); ++i) {
        throwIfStopped(stop);
        x = layers[i](x, hidden);
    }
    throwIfStopped(stop);
    return layers.back().atTokens(x, positions, hidden).squeeze(1);
}

} // namespace pictor::inference
