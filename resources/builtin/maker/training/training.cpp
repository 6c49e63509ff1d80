// SPDX-License-Identifier: GPL-3.0-or-later
#include "training.h"

#include "beginning.h"
#include "modelfolder.h"
#include "modelplace.h"
#include "statefiles.h"
#include "stateplan.h"

namespace pictor::landscapes {

TrainingPlan fullPlan()
{
    TrainingPlan plan;
    plan.shape = fullShape();
    return plan;
}

TrainingPlan furtherPlan(const std::filesystem::path &from)
{
    TrainingPlan plan = fullPlan();
    plan.from = from;
    return plan;
}

TrainingPlan tinyPlan()
{
    TrainingPlan plan;
    plan.shape = tinyShape();
    plan.autoencoder.cropSteps = 40;
    plan.autoencoder.wholeSteps = 4;
    plan.autoencoder.crops = 2;
    plan.autoencoder.cropSide = 16;
    plan.latents = {32, 16, 16};
    plan.reading.steps = 40;
    plan.reading.captions = 4;
    setSteps(plan.painter, 60);
    plan.painter.pictures = 4;
    return plan;
}

bool trainModel(const TrainingPlan &plan, const std::filesystem::path &state,
    const std::filesystem::path &model, const Progress &progress, at::Device device)
{
    if (!plan.from.empty())
        checkBeginningPlace(plan.from, model, state); // first: the other clears what a killed training left
    checkModelPlace(model, state);
    claimState(plan, state);
    removeUnfinished(state);
    auto beginning =
        plan.from.empty() ? trainedBeginning(plan, device, state, progress) : modelsBeginning(plan, device);
    if (!beginning)
        return false;
    auto &[shape, vocabulary, tokenizers, autoencoder, initial] = *beginning;
    auto latents = latentSets(plan.latents, shape, autoencoder, plan.seed, state, progress);
    if (!latents)
        return false;
    if (plan.from.empty()) {
        shape.autoencoder.shiftFactor = latents->mean;
        shape.autoencoder.scalingFactor = 1 / latents->deviation;
    } else {
        latents->mean = shape.autoencoder.shiftFactor;
        latents->deviation = 1 / shape.autoencoder.scalingFactor;
    }

    const PainterLesson lesson{shape, vocabulary, *latents, initial, autoencoder};
    const auto painter =
        trainPainter(plan.painter, lesson, plan.seed, state / "painter.safetensors", progress);
    if (!painter)
        return false;
    writeModel(model, shape, tokenizers, *painter, autoencoder);
    return true;
}

} // namespace pictor::landscapes
