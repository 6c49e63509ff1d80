// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/paintingparts.h"

#include "inference/layers/attention.h"

namespace pictor::inference {

NamedTensors clipTextParts(const ClipTextEncoder &clip, const PartInputs &inputs)
{
    NamedTensors parts;
    const Tensor ids = inputs.ids();
    const Tensor hidden = futureTokens(ids.size(1), ids.device());
    Tensor x = clip.text.embeddings(ids);
    parts["hidden_states.0"] = x;
    for (std::size_t i = 0; i < clip.text.encoder.layers.size(); ++i) {
        x = clip.text.encoder.layers[i](x, hidden);
        parts["hidden_states." + std::to_string(i + 1)] = x;
    }
    parts["last_hidden_state"] = clip.text.finalNorm(x);
    parts[clip.projection ? "text_embeds" : "pooler_output"] = clip(ids);
    return parts;
}

NamedTensors t5Parts(const T5Encoder &t5, const PartInputs &inputs)
{
    NamedTensors parts;
    const Tensor ids = inputs.ids();
    const Tensor bias = t5.positionBias(ids.size(1));
    parts["position_bias_" + std::to_string(ids.size(1))] = bias;
    const Tensor wide = t5.positionBias(256);
    parts["position_bias_256_row_0"] = wide.select(2, 0);
    parts["position_bias_256_row_255"] = wide.select(2, 255);

    Tensor x = at::embedding(t5.tokenEmbedding, ids).to(at::kFloat);
    std::size_t i = 0;
    for (const T5Block &block : t5.blocks) {
        const std::string name = "block." + std::to_string(i++);
        const Tensor normed = block.attentionNorm(x);
        const Tensor attended = block.attention(normed, bias);
        const Tensor between = x + attended;
        parts[name + ".layer_norm"] = normed;
        parts[name + ".self_attention_out"] = attended;
        parts[name + ".attention.0"] = between;
        parts[name + ".attention.1"] = bias;
        parts[name + ".feed_forward"] = block.perceptron(block.perceptronNorm(between));
        block(x, bias);
        parts[name] = x.clone();
    }
    parts["last_hidden_state"] = t5(ids);
    return parts;
}

} // namespace pictor::inference
