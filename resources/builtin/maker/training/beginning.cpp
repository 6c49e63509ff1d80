// SPDX-License-Identifier: GPL-3.0-or-later
#include "beginning.h"

#include "initialvalues.h"

#include "inference/engine.h"

#include <map>
#include <string>

namespace pictor::landscapes {

namespace {

using inference::TensorMaker;
using inference::Weights;

/// The tensors of a model's folder, f32, by the names that they were trained by.
Weights weightsOf(const std::filesystem::path &model, at::Device device)
{
    std::map<std::string, Weights> parts;
    for (const char *part : {"text_encoder", "text_encoder_2", "transformer", "vae"})
        parts.emplace(part, Weights(inference::Checkpoint::open(model / part)).to(at::kFloat, device));
    const auto tensor = [parts = std::move(parts)](const std::string &name, at::IntArrayRef shape) {
        const std::size_t dot = name.find('.');
        const std::string below = name.substr(dot + 1);
        // T5 stores its embedding by the name that encoder and decoder share.
        return parts.at(name.substr(0, dot))
            .tensor(below == "encoder.embed_tokens.weight" ? "shared.weight" : below, shape);
    };
    return Weights::made(tensor).to(at::kFloat, device);
}

} // namespace

std::optional<Beginning> trainedBeginning(
    const TrainingPlan &plan, at::Device device, const std::filesystem::path &state, const Progress &progress)
{
    ModelShape shape = plan.shape;
    const Vocabulary vocabulary = Vocabulary::of(state, shape, plan.seed);
    vocabulary.applyTo(shape);
    const auto autoencoder = trainAutoencoder(
        plan.autoencoder, shape, plan.seed, device, state / "autoencoder.safetensors", progress);
    if (!autoencoder)
        return {};
    const auto read = trainReading(
        plan.reading, shape, vocabulary, plan.seed, device, state / "reading.safetensors", progress);
    if (!read)
        return {};
    const TensorMaker painter = [read = *read, fresh = initialValues(plan.seed)](
                                    const std::string &name, at::IntArrayRef sizes) {
        return name.starts_with("text_encoder") ? read.tensor(name, sizes).clone() : fresh(name, sizes);
    };
    return Beginning{shape, vocabulary, state, *autoencoder, painter};
}

Beginning modelsBeginning(const TrainingPlan &plan, at::Device device)
{
    ModelShape shape = plan.shape;
    const Vocabulary vocabulary = Vocabulary::read(plan.from, shape.textLength);
    vocabulary.applyTo(shape);
    const auto autoencoder = inference::AutoencoderConfig::read(plan.from / "vae" / "config.json");
    shape.autoencoder.scalingFactor = autoencoder.scalingFactor;
    shape.autoencoder.shiftFactor = autoencoder.shiftFactor;
    const Weights weights = weightsOf(plan.from, device);
    const TensorMaker painter = [weights](const std::string &name, at::IntArrayRef sizes) {
        return weights.tensor(name, sizes).clone();
    };
    return {shape, vocabulary, plan.from, weights, painter};
}

} // namespace pictor::landscapes
