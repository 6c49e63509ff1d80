// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/clipparts.h"

#include "inference/layers/attention.h"

#include <cmath>

namespace pictor::inference {

namespace {

/// The halves of one block, and its output.
void addLayer(NamedTensors &parts, const std::string &name, const ClipLayer &layer, const Tensor &x,
    const Tensor &hidden)
{
    const Tensor normed = layer.norm1(x);
    const Tensor attended = layer.attention(normed, hidden);
    const Tensor between = layer.norm2(x + attended);
    Tensor activated = layer.mlp.fc1(between);
    applyActivation(layer.mlp.activation, activated);

    parts[name + ".layer_norm1"] = normed;
    parts[name + ".attention"] = attended;
    parts[name + ".fc1_activation"] = activated;
    parts[name + ".mlp"] = layer.mlp(between);
    parts[name] = layer(x, hidden);
}

Tensor addEncoder(
    NamedTensors &parts, const std::string &name, const ClipEncoder &encoder, Tensor x, const Tensor &hidden)
{
    for (std::size_t i = 0; i < encoder.layers.size(); ++i) {
        const std::string layer = name + ".layers." + std::to_string(i);
        addLayer(parts, layer, encoder.layers[i], x, hidden);
        x = parts[layer];
    }
    parts[name + ".layers.last"] = x;
    return x;
}

} // namespace

NamedTensors visionPartsAfter(const ClipVision &vision, const Tensor &embeddings)
{
    NamedTensors parts;
    parts["vision.embeddings"] = embeddings;
    parts["vision.pre_layernorm"] = vision.preNorm(embeddings);
    addEncoder(parts, "vision", vision.encoder, parts["vision.pre_layernorm"], {});
    return parts;
}

NamedTensors visionParts(const ClipVision &vision, const Tensor &patches)
{
    NamedTensors parts = visionPartsAfter(vision, vision.embeddings(patches));
    const auto side = std::lround(std::sqrt(static_cast<double>(patches.size(1))));
    parts["vision.patch_embedding"] =
        vision.patchEmbedding(patches).transpose(1, 2).unflatten(2, {side, side});
    return parts;
}

NamedTensors textParts(const ClipText &text, const Tensor &ids)
{
    NamedTensors parts;
    parts["text.embeddings"] = text.embeddings(ids);
    const Tensor hidden = futureTokens(ids.size(1), ids.device());
    const Tensor last = addEncoder(parts, "text", text.encoder, parts["text.embeddings"], hidden);
    parts["text.final_layer_norm"] = text.finalNorm(last);
    return parts;
}

} // namespace pictor::inference
