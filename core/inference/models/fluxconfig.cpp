// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/fluxconfig.h"

#include "inference/models/jsonfields.h"

#include <algorithm>
#include <numeric>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

void readAxes(FluxConfig &config, const JsonFields &fields)
{
    config.axes = fields.get("axes_dims_rope", config.axes);
    const bool sound =
        std::ranges::all_of(config.axes, [](auto width) { return width > 0 && width % 2 == 0; });
    if (!sound || std::reduce(config.axes.begin(), config.axes.end()) != config.headWidth)
        fields.fail(Kind::Corrupt, "axes_dims_rope", "does not make up a head's width in even parts");
}

} // namespace

FluxConfig FluxConfig::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    fields.require("_class_name", "FluxTransformer2DModel");
    if (fields.get("guidance_embeds", false))
        fields.fail(Kind::Unsupported, "guidance_embeds", "asks for a guidance embedding, unknown here");
    FluxConfig config;
    config.channels = fields.positive("in_channels", config.channels);
    config.doubleBlocks = fields.positive("num_layers", config.doubleBlocks);
    config.singleBlocks = fields.positive("num_single_layers", config.singleBlocks);
    config.heads = fields.positive("num_attention_heads", config.heads);
    config.headWidth = fields.positive("attention_head_dim", config.headWidth);
    config.contextWidth = fields.positive("joint_attention_dim", config.contextWidth);
    config.pooledWidth = fields.positive("pooled_projection_dim", config.pooledWidth);
    readAxes(config, fields);
    return config;
}

} // namespace pictor::inference
