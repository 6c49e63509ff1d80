// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/paintingparts.h"

namespace pictor::inference {

namespace {

void addModulation(
    NamedTensors &parts, const std::string &name, const std::vector<Modulation> &triples, const Tensor &x)
{
    parts[name + ".0"] = triples[0](x);
    parts[name + ".1"] = triples[0].gate;
    parts[name + ".2"] = triples[1].shift;
    parts[name + ".3"] = triples[1].scale;
    parts[name + ".4"] = triples[1].gate;
}

void addCondition(
    NamedTensors &parts, const ConditionEmbedding &embedding, const Tensor &time, const Tensor &pooled)
{
    parts["time_proj"] = timeSinusoids(time);
    parts["timestep_embedder"] = embedding.time(timeSinusoids(time).to(pooled.scalar_type()));
    parts["text_embedder"] = embedding.text(pooled);
    parts["temb"] = embedding(time, pooled);
}

void addDoubleBlock(NamedTensors &parts, const std::string &name, const FluxDoubleBlock &block, Tensor image,
    Tensor context, const Tensor &condition, const RotaryTable &rotary)
{
    const auto ofImage = modulations(block.modulation, condition);
    const auto ofContext = modulations(block.contextModulation, condition);
    addModulation(parts, name + ".norm1", ofImage, image);
    addModulation(parts, name + ".norm1_context", ofContext, context);

    const auto attended = block.attention(ofImage[0](image), ofContext[0](context), &rotary);
    parts[name + ".attn.0"] = attended.image;
    parts[name + ".attn.1"] = attended.context;
    const Projections &projections = block.attention.image;
    const Tensor heads =
        projections.q(ofImage[0](image)).unflatten(2, {block.attention.heads, rotary.cos.size(1)});
    parts[name + ".attn.norm_q"] = (*projections.normQ)(heads);

    addGated(image, ofImage[0].gate, attended.image);
    addGated(context, ofContext[0].gate, attended.context);
    parts[name + ".ff"] = block.perceptron(ofImage[1](image));
    parts[name + ".ff_context"] = block.contextPerceptron(ofContext[1](context));
}

void addSingleBlock(NamedTensors &parts, const std::string &name, const FluxSingleBlock &block,
    const Tensor &tokens, const Tensor &condition, const RotaryTable &rotary)
{
    const Modulation modulation = modulations(block.modulation, condition)[0];
    const Tensor x = modulation(tokens);
    parts[name + ".norm.0"] = x;
    parts[name + ".norm.1"] = modulation.gate;
    Tensor hidden = block.perceptron(x);
    applyActivation(Activation::GeluTanh, hidden);
    parts[name + ".act_mlp"] = hidden;
    const HeadTensors all =
        HeadTensors::empty(x.size(0), block.heads, x.size(1), x.size(2) / block.heads, x.options());
    block.projections(x, all, 0, &rotary);
    parts[name + ".attn"] = headAttention(all);
}

void addJointBlock(NamedTensors &parts, const std::string &name, const Sd3Block &block, Tensor image,
    Tensor context, const Tensor &condition)
{
    const auto ofImage = modulations(block.modulation, condition);
    addModulation(parts, name + ".norm1", ofImage, image);
    Tensor contextInput;
    std::vector<Modulation> ofContext;
    if (block.contextHalf) {
        ofContext = modulations(block.contextHalf->modulation, condition);
        addModulation(parts, name + ".norm1_context", ofContext, context);
        contextInput = ofContext[0](context);
    } else {
        contextInput = (*block.contextModulation)(context, condition);
        parts[name + ".norm1_context"] = contextInput;
    }
    const auto attended = block.attention(ofImage[0](image), contextInput, nullptr);
    parts[name + ".attn.0"] = attended.image;
    parts[name + ".attn.1"] = attended.context;
    addGated(image, ofImage[0].gate, attended.image);
    parts[name + ".ff"] = block.perceptron(ofImage[1](image));
    if (!block.contextHalf)
        return;
    addGated(context, ofContext[0].gate, attended.context);
    parts[name + ".ff_context"] = block.contextHalf->perceptron(ofContext[1](context));
}

} // namespace

NamedTensors fluxParts(const Flux &flux, const PartInputs &inputs)
{
    NamedTensors parts;
    const Tensor time = inputs.time() * 1000;
    const Tensor pooled = inputs("pooled_projections");
    addCondition(parts, flux.conditionEmbedding, time, pooled);
    const Tensor condition = at::silu(parts.at("temb"));
    Tensor image = flux.imageEmbedding(inputs("hidden_states"));
    Tensor context = flux.contextEmbedding(inputs("encoder_hidden_states"));
    parts["x_embedder"] = image.clone();
    parts["context_embedder"] = context.clone();

    const Tensor places = at::cat({inputs("txt_ids"), inputs("img_ids")}).to(at::kFloat);
    const RotaryTable rotary = RotaryTable::of(places, flux.config.axes);
    parts["rope.0"] = rotary.cos;
    parts["rope.1"] = rotary.sin.slice(1, 1, {}, 2).repeat_interleave(2, 1);
    std::size_t i = 0;
    for (const FluxDoubleBlock &block : flux.doubleBlocks) {
        const std::string name = "double." + std::to_string(i++);
        addDoubleBlock(parts, name, block, image.clone(), context.clone(), condition, rotary);
        block(image, context, condition, rotary);
        parts[name + ".0"] = context.clone();
        parts[name + ".1"] = image.clone();
    }
    const std::int64_t text = context.size(1);
    Tensor tokens = at::cat({context, image}, 1);
    i = 0;
    for (const FluxSingleBlock &block : flux.singleBlocks) {
        const std::string name = "single." + std::to_string(i++);
        addSingleBlock(parts, name, block, tokens, condition, rotary);
        block(tokens, condition, rotary);
        parts[name + ".0"] = tokens.narrow(1, 0, text).clone();
        parts[name + ".1"] = tokens.narrow(1, text, image.size(1)).clone();
    }
    parts["norm_out"] = flux.finalModulation(tokens.narrow(1, text, image.size(1)).contiguous(), condition);
    parts["proj_out"] = flux.out(parts.at("norm_out"));
    parts["output"] =
        flux(inputs("hidden_states"), inputs("encoder_hidden_states"), pooled, inputs.time(), rotary);
    return parts;
}

NamedTensors sd3Parts(const Sd3 &sd3, const PartInputs &inputs)
{
    NamedTensors parts;
    const Tensor pooled = inputs("pooled_projections");
    addCondition(parts, sd3.conditionEmbedding, inputs.time(), pooled);
    const Tensor condition = at::silu(parts.at("temb"));
    Tensor image = sd3.imageTokens(inputs("hidden_states"));
    Tensor context = sd3.contextEmbedding(inputs("encoder_hidden_states"));
    parts["pos_embed"] = image.clone();
    parts["context_embedder"] = context.clone();
    std::size_t i = 0;
    for (const Sd3Block &block : sd3.blocks) {
        const std::string name = "joint." + std::to_string(i++);
        addJointBlock(parts, name, block, image.clone(), context.clone(), condition);
        block(image, context, condition);
        parts[name + ".0"] = context.clone();
        parts[name + ".1"] = image.clone();
    }
    parts["norm_out"] = sd3.finalModulation(image, condition);
    parts["proj_out"] = sd3.out(parts.at("norm_out"));
    parts["output"] = sd3(inputs("hidden_states"), inputs("encoder_hidden_states"), pooled, inputs.time());
    return parts;
}

} // namespace pictor::inference
