// SPDX-License-Identifier: GPL-3.0-or-later
#include "training.h"

#include "modelfolder.h"
#include "modelplace.h"
#include "statefiles.h"
#include "stateplan.h"
#include "vocabulary.h"

namespace pictor::landscapes {

TrainingPlan fullPlan()
{
    TrainingPlan plan;
    plan.shape = fullShape();
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
    const std::filesystem::path &model, const Progress &progress)
{
    checkModelPlace(model, state);
    claimState(plan, state);
    removeUnfinished(state);
    ModelShape shape = plan.shape;
    const Vocabulary vocabulary = Vocabulary::of(state, shape, plan.seed);
    vocabulary.applyTo(shape);

    const auto autoencoder =
        trainAutoencoder(plan.autoencoder, shape, plan.seed, state / "autoencoder.safetensors", progress);
    if (!autoencoder)
        return false;
    const auto read =
        trainReading(plan.reading, shape, vocabulary, plan.seed, state / "reading.safetensors", progress);
    if (!read)
        return false;
    const auto latents = latentSets(plan.latents, shape, *autoencoder, plan.seed, state, progress);
    if (!latents)
        return false;
    shape.autoencoder.shiftFactor = latents->mean;
    shape.autoencoder.scalingFactor = 1 / latents->deviation;

    const PainterLesson lesson{shape, vocabulary, *latents, *read, *autoencoder};
    const auto painter =
        trainPainter(plan.painter, lesson, plan.seed, state / "painter.safetensors", progress);
    if (!painter)
        return false;
    writeModel(model, shape, state, *painter, *autoencoder);
    return true;
}

} // namespace pictor::landscapes
