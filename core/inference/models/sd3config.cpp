// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/sd3config.h"

#include "inference/models/jsonfields.h"

#include <algorithm>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

} // namespace

bool Sd3Config::hasDualAttention(std::int64_t block) const
{
    return std::ranges::find(dualAttention, block) != dualAttention.end();
}

Sd3Config Sd3Config::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    fields.require("_class_name", "SD3Transformer2DModel");
    Sd3Config config;
    config.channels = fields.positive("in_channels", config.channels);
    config.patch = fields.positive("patch_size", config.patch);
    config.blocks = fields.positive("num_layers", config.blocks);
    config.heads = fields.positive("num_attention_heads", config.heads);
    config.headWidth = fields.positive("attention_head_dim", config.headWidth);
    config.contextWidth = fields.positive("joint_attention_dim", config.contextWidth);
    config.pooledWidth = fields.positive("pooled_projection_dim", config.pooledWidth);
    config.positionsPerSide = fields.positive("pos_embed_max_size", config.positionsPerSide);
    config.dualAttention = fields.get("dual_attention_layers", config.dualAttention);
    config.normalisesHeads = fields.find<std::string>("qk_norm").has_value();
    if (config.normalisesHeads)
        fields.require("qk_norm", "rms_norm");
    if (fields.positive("out_channels", config.channels) != config.channels)
        fields.fail(Kind::Unsupported, "out_channels", "is not \"in_channels\"");
    if (fields.positive("caption_projection_dim", config.width()) != config.width())
        fields.fail(Kind::Corrupt, "caption_projection_dim", "is not the width of all heads");
    return config;
}

} // namespace pictor::inference
