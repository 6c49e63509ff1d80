// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/clipconfig.h"

#include "inference/models/jsonfields.h"

#include <algorithm>
#include <string>
#include <vector>

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;

void readTower(ClipTowerConfig &tower, const JsonFields &fields, const ClipTowerConfig &defaults)
{
    tower.width = fields.positive("hidden_size", defaults.width);
    tower.mlpWidth = fields.positive("intermediate_size", defaults.mlpWidth);
    tower.layers = fields.positive("num_hidden_layers", defaults.layers);
    tower.heads = fields.positive("num_attention_heads", defaults.heads);
    tower.normEps = fields.get("layer_norm_eps", defaults.normEps);

    if (tower.width % tower.heads != 0)
        fields.fail(Kind::Corrupt, "num_attention_heads",
            "does not divide \"hidden_size\", " + std::to_string(tower.width));
    if (!(tower.normEps > 0))
        fields.fail(Kind::Corrupt, "layer_norm_eps", "is not above zero");

    const std::string activation = fields.get<std::string>("hidden_act", "quick_gelu");
    const std::optional<Activation> known = activationNamed(activation);
    if (!known)
        fields.fail(Kind::Unsupported, "hidden_act", "names the activation " + activation + ", unknown here");
    tower.activation = *known;
}

ClipVisionConfig readVision(const JsonFields &fields, const ClipVisionConfig &defaults)
{
    ClipVisionConfig vision;
    readTower(vision, fields, defaults);
    vision.imageSize = fields.positive("image_size", defaults.imageSize);
    vision.patchSize = fields.positive("patch_size", defaults.patchSize);
    if (vision.patchSize > vision.imageSize)
        fields.fail(Kind::Corrupt, "patch_size", "is larger than \"image_size\"");
    if (fields.positive("num_channels", 3) != 3)
        fields.fail(Kind::Unsupported, "num_channels", "is not 3");
    return vision;
}

ClipTextConfig readText(const JsonFields &fields, const ClipTextConfig &defaults)
{
    ClipTextConfig text;
    readTower(text, fields, defaults);
    text.vocabulary = fields.positive("vocab_size", defaults.vocabulary);
    text.positions = fields.positive("max_position_embeddings", defaults.positions);
    text.endOfText = fields.get("eos_token_id", defaults.endOfText);
    return text;
}

ClipConfig vitBasePatch32()
{
    constexpr auto act = Activation::QuickGelu;
    return {{{768, 3072, 12, 12, act, 1e-5}, 224, 32}, {{512, 2048, 12, 8, act, 1e-5}, 49408, 77, 49407, 512},
        512};
}

ClipConfig vitLargePatch14At336()
{
    constexpr auto act = Activation::QuickGelu;
    return {{{1024, 4096, 24, 16, act, 1e-5}, 336, 14},
        {{768, 3072, 12, 12, act, 1e-5}, 49408, 77, 49407, 768}, 768};
}

} // namespace

ClipTextConfig ClipTextConfig::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    fields.require("model_type", "clip_text_model", "clip_text_model");
    ClipTextConfig config = readText(fields, vitLargePatch14At336().text);
    const auto names = fields.get("architectures", std::vector<std::string>());
    if (std::ranges::find(names, "CLIPTextModelWithProjection") != names.end())
        config.projection = fields.positive("projection_dim", config.width);
    return config;
}

ClipConfig ClipConfig::read(const std::filesystem::path &file)
{
    const JsonFields fields = JsonFields::read(file);
    if (const auto type = fields.get<std::string>("model_type", "clip"); type != "clip")
        fields.fail(Kind::Unsupported, "model_type", "says that this is no CLIP model but " + type);

    // Old files repeat parts of a tower in *_config_dict, which wins.
    const auto tower = [&](const std::string &name) {
        return fields.object(name).overriddenBy(fields.object(name + "_dict"));
    };
    const ClipConfig defaults = vitBasePatch32();
    return {readVision(tower("vision_config"), defaults.vision),
        readText(tower("text_config"), defaults.text),
        fields.positive("projection_dim", defaults.projection)};
}

ClipConfig ClipConfig::published(std::string_view model)
{
    if (model == "openai/clip-vit-base-patch32")
        return vitBasePatch32();
    if (model == "openai/clip-vit-large-patch14-336")
        return vitLargePatch14At336();
    throw EngineError(EngineError::Kind::NotFound,
        "No architecture is known by the name " + std::string(model)
            + ". Known: openai/clip-vit-base-patch32, openai/clip-vit-large-patch14-336.");
}

} // namespace pictor::inference
