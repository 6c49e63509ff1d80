// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/architecture.h"

#include "inference/engine.h"
#include "inference/weights/fault.h"

#include <cmath>
#include <set>
#include <string_view>

namespace pictor::inference {

namespace {

/// How many numbers, from 0 on, begin a tensor's name after `prefix`.
std::int64_t countOf(const Checkpoint &checkpoint, const std::string &prefix)
{
    const auto exists = [&](std::int64_t index) {
        const std::string block = prefix + std::to_string(index) + '.';
        const auto found = checkpoint.tensors().lower_bound(block);
        return found != checkpoint.tensors().end() && found->first.starts_with(block);
    };
    std::int64_t count = 0;
    while (exists(count))
        ++count;
    return count;
}

/// Of a dimension of a tensor; `otherwise` where there is none.
std::int64_t sizeOf(
    const Checkpoint &checkpoint, std::string_view name, std::size_t dimension, std::int64_t otherwise)
{
    const TensorView *view = checkpoint.find(name);
    return view && dimension < view->shape.size() ? view->shape[dimension] : otherwise;
}

} // namespace

FluxConfig architectureOf(const Checkpoint &transformer, const FluxConfig &companion)
{
    FluxConfig config = companion;
    config.doubleBlocks = countOf(transformer, "transformer_blocks.");
    config.singleBlocks = countOf(transformer, "single_transformer_blocks.");
    config.heads = sizeOf(transformer, "x_embedder.weight", 0, companion.width()) / companion.headWidth;
    return config;
}

Sd3Config architectureOf(const Checkpoint &transformer, const Sd3Config &companion)
{
    Sd3Config config = companion;
    config.blocks = countOf(transformer, "transformer_blocks.");
    config.heads = sizeOf(transformer, "pos_embed.proj.weight", 0, companion.width()) / companion.headWidth;
    const std::int64_t places = sizeOf(
        transformer, "pos_embed.pos_embed", 1, companion.positionsPerSide * companion.positionsPerSide);
    config.positionsPerSide = std::llround(std::sqrt(static_cast<double>(places)));
    config.normalisesHeads = transformer.find("transformer_blocks.0.attn.norm_q.weight") != nullptr;
    config.dualAttention.clear();
    for (std::int64_t i = 0; i < config.blocks; ++i) {
        if (transformer.find("transformer_blocks." + std::to_string(i) + ".attn2.to_q.weight"))
            config.dualAttention.push_back(i);
    }
    return config;
}

void refuseUnread(const Checkpoint &transformer, const WeightTally &read)
{
    std::set<std::string_view> names;
    for (const WeightTally::Entry &entry : read.entries)
        names.insert(entry.name);
    for (const auto &[name, view] : transformer.tensors()) {
        if (!names.contains(name))
            throw EngineError(EngineError::Kind::Corrupt,
                text(transformer.name(),
                    " does not fit this model: its configuration has no place for tensor ", inQuotes(name)));
    }
}

} // namespace pictor::inference
