// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/t5config.h"

#include "inference/models/jsonfields.h"

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

} // namespace

T5Config T5Config::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    fields.require("model_type", "t5", "t5");
    fields.require("feed_forward_proj", "gated-gelu", "gated-gelu"); // T5 v1.1
    T5Config config;
    config.vocabulary = fields.positive("vocab_size", config.vocabulary);
    config.width = fields.positive("d_model", config.width);
    config.perceptronWidth = fields.positive("d_ff", config.perceptronWidth);
    config.layers = fields.positive("num_layers", config.layers);
    config.heads = fields.positive("num_heads", config.heads);
    config.headWidth = fields.positive("d_kv", config.headWidth);
    config.buckets = fields.positive("relative_attention_num_buckets", config.buckets);
    config.maxDistance = fields.positive("relative_attention_max_distance", config.maxDistance);
    config.normEps = fields.get("layer_norm_epsilon", config.normEps);
    if (config.buckets % 4 != 0)
        fields.fail(Kind::Corrupt, "relative_attention_num_buckets", "is no multiple of 4");
    if (config.maxDistance <= config.buckets / 4)
        fields.fail(Kind::Corrupt, "relative_attention_max_distance", "is too small for the buckets");
    if (!(config.normEps > 0))
        fields.fail(Kind::Corrupt, "layer_norm_epsilon", "is not above zero");
    return config;
}

} // namespace pictor::inference
