// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/autoencoderconfig.h"

#include "inference/models/jsonfields.h"

#include <algorithm>
#include <cmath>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

void refuseWhatIsUnknown(const JsonFields &fields)
{
    fields.require("_class_name", "AutoencoderKL", "AutoencoderKL");
    fields.require("act_fn", "silu", "silu");
    for (const char *name : {"use_quant_conv", "use_post_quant_conv"}) {
        if (fields.get(name, false))
            fields.fail(Kind::Unsupported, name, "asks for a convolution that is unknown here");
    }
    if (!fields.get("mid_block_add_attention", true))
        fields.fail(Kind::Unsupported, "mid_block_add_attention", "leaves out the attention");
}

} // namespace

AutoencoderConfig AutoencoderConfig::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    refuseWhatIsUnknown(fields);
    AutoencoderConfig config;
    config.channels = fields.get("block_out_channels", config.channels);
    config.latentChannels = fields.positive("latent_channels", config.latentChannels);
    config.layersPerLevel = fields.positive("layers_per_block", config.layersPerLevel);
    config.normGroups = fields.positive("norm_num_groups", config.normGroups);
    config.scalingFactor = fields.get("scaling_factor", config.scalingFactor);
    config.shiftFactor = fields.get("shift_factor", 0.0);

    const auto isSound = [&](auto count) { return count > 0 && count % config.normGroups == 0; };
    if (config.channels.empty() || config.channels.size() > 8
        || !std::ranges::all_of(config.channels, isSound))
        fields.fail(Kind::Corrupt, "block_out_channels",
            "does not hold one to eight multiples of \"norm_num_groups\"");
    if (!(config.scalingFactor > 0) || !std::isfinite(config.scalingFactor))
        fields.fail(Kind::Corrupt, "scaling_factor", "is not above zero");
    return config;
}

} // namespace pictor::inference
