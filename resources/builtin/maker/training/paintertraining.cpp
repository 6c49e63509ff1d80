// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintertraining.h"

#include "pictures.h"
#include "seeds.h"
#include "trainingloop.h"

#include "inference/models/autoencoder.h"
#include "inference/sampling/noise.h"
#include "landscapes/caption.h"

#include <algorithm>

namespace pictor::landscapes {

namespace {

using at::Tensor;
using inference::Weights;

/// What sheets show, always from the same noise; the last six are pairs that training holds back.
const QStringList &samplePrompts()
{
    static const QStringList prompts = QStringLiteral(
        "a red sunset over the sea|the sea at night with a full moon|snow-covered mountains at noon|"
        "a foggy autumn forest at dawn|a city skyline at night|a meadow in spring at noon|"
        "an oil painting of a lake at sunset|a watercolour of an island at dawn with the sun|"
        "dunes at dusk with a crescent moon and stars|mountains at night with northern lights|"
        "a stormy sea with lightning|a meadow by day with a rainbow|"
        "a winter forest in falling snow|an ink wash of mountains in fog|a poster of a city at sunset|"
        "a pastel drawing of a meadow in autumn|a lake in black and white|"
        "the desert at noon with the sun and a hot-air balloon|"
        "an island at night with a crescent moon|the sea at night with northern lights|"
        "snow-covered dunes at noon|an ink wash of a city at dawn|a pastel drawing of a meadow at night|"
        "a lake in a storm with lightning")
                                           .split(QLatin1Char('|'));
    return prompts;
}

Tensor scaled(const Tensor &latents, const LatentSets &sets)
{
    return (latents - sets.mean) / sets.deviation;
}

/// Some pictures of one size.
struct Batch {
    Tensor latents; ///< [B, C, h, w], scaled
    TextIds ids;
    Tensor time; ///< [B]

    Batch to(at::Device device) const { return {latents.to(device), ids.to(device), time.to(device)}; }
};

LearningRate rateOf(const PainterPlan &plan)
{
    std::vector<std::int64_t> rounds;
    for (const PainterRound &round : plan.rounds)
        rounds.push_back(round.steps);
    return LearningRate::over(std::move(rounds), plan.rate);
}

const LatentSet &drawSet(const std::vector<LatentSet> &sets, Random &random)
{
    std::int64_t all = 0;
    for (const LatentSet &set : sets)
        all += set.latents.size(0);
    std::int64_t at = random.below(static_cast<int>(all));
    for (const LatentSet &set : sets) {
        if (at < set.latents.size(0))
            return set;
        at -= set.latents.size(0);
    }
    return sets.back();
}

Batch drawBatch(
    const PainterPlan &plan, const PainterRound &round, const PainterLesson &lesson, Random &random)
{
    const LatentSet &set = drawSet(lesson.latents.sets, random);
    QStringList texts;
    Tensor indices = at::empty({plan.pictures}, at::kLong), time = at::empty({plan.pictures});
    for (std::int64_t i = 0; i < plan.pictures; ++i) {
        const int index = random.below(static_cast<int>(set.landscapes.size()));
        indices[i] = index;
        time[i] = drawTimestep(round.logitMean, plan.onGrid, random);
        const QString caption =
            writeCaption(set.landscapes[static_cast<std::size_t>(index)], random, CaptionLength::Any);
        texts << (random.chance(plan.unsaid) ? QString() : caption);
    }
    return {scaled(set.latents.index_select(0, indices), lesson.latents), lesson.vocabulary.ids(texts), time};
}

/// Mean squared error of the velocity, on the straight way from picture to noise.
Tensor lossOf(const PainterPlan &plan, const PainterLesson &lesson, const Weights &weights,
    std::uint64_t seed, std::int64_t step, int part)
{
    const at::Device device = weights.device();
    Random random(seedFor(seed, Stream::Painting, step, part));
    const Batch batch = drawBatch(plan, roundOf(plan.rounds, step), lesson, random).to(device);
    inference::NoiseSource source(seedFor(seed, Stream::PaintingNoise, step, part));
    const Tensor noise = source.draw(batch.latents.sizes()).to(device);
    const Tensor t = batch.time.view({-1, 1, 1, 1});
    const Tensor between = batch.latents * (1 - t) + noise * t;
    const Painter painter(weights, lesson.shape);
    const Tensor wanted = inference::packed(noise - batch.latents);
    return (painter.velocity(between, batch.ids, batch.time) - wanted).square().mean();
}

QImage sheetBy(const PainterLesson &lesson, const Weights &weights, std::uint64_t seed)
{
    const at::NoGradGuard apart;
    constexpr int rows = 4, columns = 6, steps = 4;
    const Painter painter(weights, lesson.shape);
    const inference::Autoencoder autoencoder(lesson.autoencoder / "vae", lesson.shape.autoencoder);
    const std::int64_t side = lesson.shape.pictureSide / lesson.shape.autoencoder.reduction();
    inference::NoiseSource noise(seedFor(seed, Stream::Samples, 1));
    std::vector<Tensor> lines;
    for (int row = 0; row < rows; ++row) {
        const TextIds ids = lesson.vocabulary.ids(samplePrompts().sliced(row * columns, columns));
        const Tensor start = noise.draw({columns, lesson.shape.autoencoder.latentChannels, side, side});
        const Tensor latents = painter.paint(start.to(weights.device()), ids.to(weights.device()), steps);
        lines.push_back(autoencoder.decoder(latents * lesson.latents.deviation + lesson.latents.mean));
    }
    return sheetOf(lines);
}

} // namespace

std::int64_t stepsOf(const PainterPlan &plan)
{
    return rateOf(plan).steps();
}

void setSteps(PainterPlan &plan, std::int64_t steps)
{
    const std::int64_t before = stepsOf(plan);
    std::int64_t left = steps;
    for (PainterRound &round : plan.rounds) {
        round.steps = &round == &plan.rounds.back() ? left : steps * round.steps / before;
        left -= round.steps;
    }
}

std::optional<Weights> trainPainter(const PainterPlan &plan, const PainterLesson &lesson, std::uint64_t seed,
    const std::filesystem::path &state, const Progress &progress)
{
    const Parameters parameters(lesson.initial, lesson.autoencoder.device());
    const Painter all(parameters.weights(), lesson.shape); // asks for each of them
    Optimizer optimizer(parameters, {});
    const TrainingLoop loop{"painter", rateOf(plan), state,
        [&](std::int64_t step, int part) {
            return lossOf(plan, lesson, parameters.weights(), seed, step, part);
        },
        [&] { return sheetBy(lesson, optimizer.averages(), seed); }};
    if (!loop.run(parameters, optimizer, progress))
        return {};
    return optimizer.averages();
}

} // namespace pictor::landscapes
