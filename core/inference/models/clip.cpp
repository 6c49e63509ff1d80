// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/clip.h"

#include "inference/layers/attention.h"
#include "inference/runtime/errors.h"

#include <cmath>
#include <string>

namespace pictor::inference {

namespace {

/// The convolution's [D, 3, P, P] as a matrix over patches whose pixels lie as in a picture, [D, P·P·3]: a
/// convolution whose stride is its width is one matrix product.
Linear patchEmbeddingOf(const Weights &w, const ClipVisionConfig &config)
{
    const std::int64_t p = config.patchSize;
    const Tensor kernel = w.tensor("patch_embedding.weight", {config.width, 3, p, p});
    return {kernel.permute({0, 2, 3, 1}).reshape({config.width, p * p * 3}), {}};
}

/// A checkpoint with layers to spare is of another model.
void checkLayerCount(const Weights &w, const ClipTowerConfig &config, const std::string &tower)
{
    const std::string next = "encoder.layers." + std::to_string(config.layers) + ".layer_norm1.weight";
    if (w.contains(next))
        throw EngineError(EngineError::Kind::Corrupt,
            w.checkpoint().name() + ": there is a tensor \"" + tower + '.' + next
                + "\", but config.json has only " + std::to_string(config.layers) + " layers there.");
}

} // namespace

ClipVision::ClipVision(const Weights &w, const ClipVisionConfig &config)
    : patchEmbedding(patchEmbeddingOf(w / "embeddings", config))
    , classEmbedding(w.tensor("embeddings.class_embedding", {config.width}))
    , positionEmbedding(
          w.tensor("embeddings.position_embedding.weight", {1 + config.patches(), config.width}))
    , preNorm(w / "pre_layrnorm", config.width, config.normEps) // so spelled in every checkpoint
    , encoder(w / "encoder", config)
    , postNorm(w / "post_layernorm", config.width, config.normEps)
{
    checkLayerCount(w, config, "vision_model");
}

Tensor ClipVision::embeddings(const Tensor &patches) const
{
    const std::int64_t width = classEmbedding.size(0);
    const Tensor classToken = classEmbedding.expand({patches.size(0), 1, width});
    return at::cat({classToken, patchEmbedding(patches)}, 1) + positionEmbedding;
}

Tensor ClipVision::operator()(const Tensor &patches, const std::stop_token &stop) const
{
    const Tensor x = preNorm(embeddings(patches));
    const Tensor classTokens = at::zeros({x.size(0)}, x.options().dtype(at::kLong));
    return postNorm(encoder.atTokens(x, classTokens, {}, stop));
}

ClipText::ClipText(const Weights &w, const ClipTextConfig &config)
    : tokenEmbedding(w.tensor("embeddings.token_embedding.weight", {config.vocabulary, config.width}))
    , positionEmbedding(w.tensor("embeddings.position_embedding.weight", {config.positions, config.width}))
    , encoder(w / "encoder", config)
    , finalNorm(w / "final_layer_norm", config.width, config.normEps)
    , endOfText(config.endOfText)
{
    checkLayerCount(w, config, "text_model");
}

Tensor ClipText::embeddings(const Tensor &ids) const
{
    return at::embedding(tokenEmbedding, ids) + positionEmbedding.narrow(0, 0, ids.size(1));
}

Tensor ClipText::endPositions(const Tensor &ids) const
{
    // argmax takes the first of equals.
    return endOfText == 2 ? ids.argmax(1) : ids.eq(endOfText).to(at::kInt).argmax(1);
}

Tensor ClipText::operator()(const Tensor &ids, const std::stop_token &stop) const
{
    // What follows the last end of text is seen by no token that matters.
    const Tensor ends = endPositions(ids);
    const std::int64_t length = ends.max().item<std::int64_t>() + 1;

    const Tensor x = embeddings(ids.narrow(1, 0, length));
    return finalNorm(encoder.atTokens(x, ends, futureTokens(length, x.device()), stop));
}

ClipTextStates ClipText::states(const Tensor &ids, const std::stop_token &stop) const
{
    const Tensor hidden = futureTokens(ids.size(1), ids.device());
    Tensor x = embeddings(ids);
    for (std::size_t i = 0; i + 1 < encoder.layers.size(); ++i) {
        throwIfStopped(stop);
        x = encoder.layers[i](x, hidden);
    }
    throwIfStopped(stop);
    const Tensor last = encoder.layers.back().atTokens(x, endPositions(ids), hidden);
    return {x, finalNorm(last.squeeze(1))};
}

ClipTextEncoder::ClipTextEncoder(const Weights &w, const ClipTextConfig &config)
    : text(w / "text_model", config)
{
    if (config.projection > 0)
        projection.emplace(Linear::withoutBias(w / "text_projection", config.width, config.projection));
}

Tensor ClipTextEncoder::operator()(const Tensor &ids, const std::stop_token &stop) const
{
    const Tensor pooled = text(ids, stop);
    return projection ? (*projection)(pooled) : pooled;
}

ClipTextStates ClipTextEncoder::states(const Tensor &ids, const std::stop_token &stop) const
{
    ClipTextStates states = text.states(ids, stop);
    if (projection)
        states.pooled = (*projection)(states.pooled);
    return states;
}

Clip::Clip(const Weights &w, const ClipConfig &config)
    : vision(w / "vision_model", config.vision)
    , text(w / "text_model", config.text)
    , visualProjection(Linear::withoutBias(w / "visual_projection", config.vision.width, config.projection))
    , textProjection(Linear::withoutBias(w / "text_projection", config.text.width, config.projection))
    , logitScale(std::exp(w.to(at::kFloat).tensor("logit_scale", {}).item<float>()))
{
}

Tensor Clip::embedImages(const Tensor &patches, const std::stop_token &stop) const
{
    return visualProjection(vision(patches, stop));
}

Tensor Clip::embedTexts(const Tensor &ids, const std::stop_token &stop) const
{
    return textProjection(text(ids, stop));
}

} // namespace pictor::inference
