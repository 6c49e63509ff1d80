// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/originalnames.h"

#include "inference/weights/renaming.h"

#include <algorithm>

namespace pictor::inference {

namespace {

using Rules = std::vector<Renaming>;

constexpr std::string_view transformerPrefix = "model.diffusion_model.";
constexpr std::string_view autoencoderPrefix = "first_stage_model.";

bool holds(const Checkpoint &checkpoint, std::string_view prefix, std::string_view name)
{
    return checkpoint.find(std::string(prefix).append(name)) != nullptr;
}

bool isPrefixed(const Checkpoint &checkpoint, std::string_view prefix)
{
    return std::ranges::any_of(
        checkpoint.tensors(), [&](const auto &each) { return each.first.starts_with(prefix); });
}

Rules below(std::string_view prefix, Rules rules)
{
    for (Renaming &rule : rules)
        rule.from.insert(0, prefix);
    return rules;
}

Renaming simply(std::string from, std::string to)
{
    return {std::move(from), {{std::move(to)}}};
}

/// The layers of one of FLUX's two streams in a double block.
void addFluxStream(Rules &rules, const std::string &stream, const std::string &norm,
    const std::string &perceptron, const Renaming &qkv, const std::string &out, const std::string &normQ,
    const std::string &normK)
{
    const std::string from = "double_blocks.#." + stream;
    const std::string to = "transformer_blocks.#.";
    rules.push_back(simply(from + "_mod.lin.", to + norm + ".linear."));
    rules.push_back(qkv);
    rules.push_back(simply(from + "_attn.proj.", to + "attn." + out + "."));
    rules.push_back(simply(from + "_attn.norm.query_norm.scale", to + "attn." + normQ + ".weight"));
    rules.push_back(simply(from + "_attn.norm.key_norm.scale", to + "attn." + normK + ".weight"));
    rules.push_back(simply(from + "_mlp.0.", to + perceptron + ".net.0.proj."));
    rules.push_back(simply(from + "_mlp.2.", to + perceptron + ".net.2."));
}

Rules fluxRules()
{
    const std::string attention = "transformer_blocks.#.attn.";
    const std::string single = "single_transformer_blocks.#.";
    const std::string condition = "time_text_embed.";
    Rules rules{simply("img_in.", "x_embedder."), simply("txt_in.", "context_embedder."),
        simply("time_in.in_layer.", condition + "timestep_embedder.linear_1."),
        simply("time_in.out_layer.", condition + "timestep_embedder.linear_2."),
        simply("vector_in.in_layer.", condition + "text_embedder.linear_1."),
        simply("vector_in.out_layer.", condition + "text_embedder.linear_2."),
        simply("guidance_in.in_layer.", condition + "guidance_embedder.linear_1."), // FLUX.1-dev's
        simply("guidance_in.out_layer.", condition + "guidance_embedder.linear_2."),
        simply("final_layer.linear.", "proj_out."),
        {"final_layer.adaLN_modulation.1.", {{"norm_out.shift."}, {"norm_out.scale."}}},
        simply("single_blocks.#.modulation.lin.", single + "norm.linear."),
        {"single_blocks.#.linear1.",
            {{single + "attn.to_q."}, {single + "attn.to_k."}, {single + "attn.to_v."},
                {single + "proj_mlp.", 4}}},
        simply("single_blocks.#.linear2.", single + "proj_out."),
        simply("single_blocks.#.norm.query_norm.scale", single + "attn.norm_q.weight"),
        simply("single_blocks.#.norm.key_norm.scale", single + "attn.norm_k.weight")};
    addFluxStream(rules, "img", "norm1", "ff",
        {"double_blocks.#.img_attn.qkv.",
            {{attention + "to_q."}, {attention + "to_k."}, {attention + "to_v."}}},
        "to_out.0", "norm_q", "norm_k");
    addFluxStream(rules, "txt", "norm1_context", "ff_context",
        {"double_blocks.#.txt_attn.qkv.",
            {{attention + "add_q_proj."}, {attention + "add_k_proj."}, {attention + "add_v_proj."}}},
        "to_add_out", "norm_added_q", "norm_added_k");
    return rules;
}

/// `last`: number of the last block, whose context modulation has scale and shift only.
Rules sd3Rules(const std::string &last)
{
    const std::string image = "joint_blocks.#.x_block.";
    const std::string context = "joint_blocks.#.context_block.";
    const std::string to = "transformer_blocks.#.";
    const std::string condition = "time_text_embed.";
    const std::string lastContext = "transformer_blocks." + last + ".norm1_context.";
    return {simply("x_embedder.proj.", "pos_embed.proj."), simply("pos_embed", "pos_embed.pos_embed"),
        simply("t_embedder.mlp.0.", condition + "timestep_embedder.linear_1."),
        simply("t_embedder.mlp.2.", condition + "timestep_embedder.linear_2."),
        simply("y_embedder.mlp.0.", condition + "text_embedder.linear_1."),
        simply("y_embedder.mlp.2.", condition + "text_embedder.linear_2."),
        simply("context_embedder.", "context_embedder."), simply("final_layer.linear.", "proj_out."),
        {"final_layer.adaLN_modulation.1.", {{"norm_out.shift."}, {"norm_out.scale."}}},
        simply(image + "adaLN_modulation.1.", to + "norm1.linear."),
        {image + "attn.qkv.", {{to + "attn.to_q."}, {to + "attn.to_k."}, {to + "attn.to_v."}}},
        simply(image + "attn.ln_q.", to + "attn.norm_q."), simply(image + "attn.ln_k.", to + "attn.norm_k."),
        simply(image + "attn.proj.", to + "attn.to_out.0."),
        {image + "attn2.qkv.", {{to + "attn2.to_q."}, {to + "attn2.to_k."}, {to + "attn2.to_v."}}},
        simply(image + "attn2.ln_q.", to + "attn2.norm_q."),
        simply(image + "attn2.ln_k.", to + "attn2.norm_k."),
        simply(image + "attn2.proj.", to + "attn2.to_out.0."),
        simply(image + "mlp.fc1.", to + "ff.net.0.proj."), simply(image + "mlp.fc2.", to + "ff.net.2."),
        {"joint_blocks." + last + ".context_block.adaLN_modulation.1.",
            {{lastContext + "shift."}, {lastContext + "scale."}}},
        simply(context + "adaLN_modulation.1.", to + "norm1_context.linear."),
        {context + "attn.qkv.",
            {{to + "attn.add_q_proj."}, {to + "attn.add_k_proj."}, {to + "attn.add_v_proj."}}},
        simply(context + "attn.ln_q.", to + "attn.norm_added_q."),
        simply(context + "attn.ln_k.", to + "attn.norm_added_k."),
        simply(context + "attn.proj.", to + "attn.to_add_out."),
        simply(context + "mlp.fc1.", to + "ff_context.net.0.proj."),
        simply(context + "mlp.fc2.", to + "ff_context.net.2.")};
}

/// A resnet block; original files call its shortcut otherwise.
void addResnet(Rules &rules, const std::string &from, const std::string &to)
{
    rules.push_back(simply(from + ".nin_shortcut.", to + ".conv_shortcut."));
    rules.push_back(simply(from + ".", to + "."));
}

/// @param levels  of sizes; the decoder counts its own from the other end
Rules autoencoderRules(int levels)
{
    Rules rules;
    for (const std::string half : {"encoder.", "decoder."}) {
        addResnet(rules, half + "mid.block_1", half + "mid_block.resnets.0");
        addResnet(rules, half + "mid.block_2", half + "mid_block.resnets.1");
        const std::string attention = half + "mid_block.attentions.0.";
        rules.push_back(simply(half + "mid.attn_1.norm.", attention + "group_norm."));
        rules.push_back(simply(half + "mid.attn_1.q.", attention + "to_q."));
        rules.push_back(simply(half + "mid.attn_1.k.", attention + "to_k."));
        rules.push_back(simply(half + "mid.attn_1.v.", attention + "to_v."));
        rules.push_back(simply(half + "mid.attn_1.proj_out.", attention + "to_out.0."));
        rules.push_back(simply(half + "norm_out.", half + "conv_norm_out."));
        rules.push_back(simply(half + "conv_in.", half + "conv_in."));
        rules.push_back(simply(half + "conv_out.", half + "conv_out."));
    }
    for (int level = 0; level < levels; ++level) {
        const std::string down = "encoder.down." + std::to_string(level);
        const std::string downTo = "encoder.down_blocks." + std::to_string(level);
        addResnet(rules, down + ".block.#", downTo + ".resnets.#");
        rules.push_back(simply(down + ".downsample.conv.", downTo + ".downsamplers.0.conv."));
        const std::string up = "decoder.up." + std::to_string(level);
        const std::string upTo = "decoder.up_blocks." + std::to_string(levels - 1 - level);
        addResnet(rules, up + ".block.#", upTo + ".resnets.#");
        rules.push_back(simply(up + ".upsample.conv.", upTo + ".upsamplers.0.conv."));
    }
    return rules;
}

/// How many numbers, from 0 on, make a name between `before` and `after`.
int countOf(const Checkpoint &checkpoint, const std::string &before, const std::string &after)
{
    int count = 0;
    while (checkpoint.find(before + std::to_string(count) + after) != nullptr)
        ++count;
    return count;
}

std::string prefixOf(const Checkpoint &checkpoint, std::string_view prefix)
{
    return isPrefixed(checkpoint, prefix) ? std::string(prefix) : std::string();
}

} // namespace

CheckpointKind transformerKind(const Checkpoint &checkpoint)
{
    const std::string prefix = prefixOf(checkpoint, transformerPrefix);
    if (holds(checkpoint, prefix, "double_blocks.0.img_attn.qkv.weight"))
        return CheckpointKind::Flux;
    if (holds(checkpoint, prefix, "joint_blocks.0.x_block.attn.qkv.weight"))
        return CheckpointKind::Sd3;
    return holds(checkpoint, {}, "transformer_blocks.0.attn.to_q.weight") ? CheckpointKind::Diffusers
                                                                          : CheckpointKind::Unknown;
}

std::shared_ptr<const Checkpoint> fluxByDiffusersNames(const Checkpoint &original)
{
    return renamed(original, below(prefixOf(original, transformerPrefix), fluxRules()));
}

std::shared_ptr<const Checkpoint> sd3ByDiffusersNames(const Checkpoint &original)
{
    const std::string prefix = prefixOf(original, transformerPrefix);
    const int blocks = countOf(original, prefix + "joint_blocks.", ".x_block.attn.qkv.weight");
    return renamed(original, below(prefix, sd3Rules(std::to_string(blocks - 1))));
}

std::shared_ptr<const Checkpoint> autoencoderByDiffusersNames(const Checkpoint &original)
{
    const std::string prefix = prefixOf(original, autoencoderPrefix);
    const int levels = countOf(original, prefix + "encoder.down.", ".block.0.norm1.weight");
    return renamed(original, below(prefix, autoencoderRules(levels)));
}

} // namespace pictor::inference
