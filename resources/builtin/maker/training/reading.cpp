// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "initialvalues.h"
#include "painter.h"
#include "seeds.h"
#include "trainingloop.h"

#include "landscapes/caption.h"
#include "landscapes/sampler.h"

#include <array>
#include <numeric>

namespace pictor::landscapes {

namespace {

using at::Tensor;

constexpr std::array attributeSizes = {valueCount<TimeOfDay>, valueCount<Weather>, valueCount<Place>,
    valueCount<Luminary>, valueCount<Accent>, valueCount<Season>, valueCount<SkyColour>, valueCount<Palette>,
    valueCount<Manner>};

std::array<int, attributeSizes.size()> valuesOf(const Landscape &landscape)
{
    return {int(landscape.time), int(landscape.weather), int(landscape.place), int(landscape.luminary),
        int(landscape.accent), int(landscape.season), int(landscape.skyColour), int(landscape.palette),
        int(landscape.manner)};
}

std::int64_t allValues()
{
    return std::accumulate(attributeSizes.begin(), attributeSizes.end(), std::int64_t{0});
}

struct Captions {
    TextIds ids;
    Tensor values; ///< [B, attributes], int64

    Captions to(at::Device device) const { return {ids.to(device), values.to(device)}; }
};

Captions captions(
    const ReadingPlan &plan, const Vocabulary &vocabulary, std::uint64_t seed, std::int64_t step, int part)
{
    Random random(seedFor(seed, Stream::Reading, step, part));
    QStringList texts;
    Tensor values = at::empty({plan.captions, static_cast<std::int64_t>(attributeSizes.size())}, at::kLong);
    auto cells = values.accessor<std::int64_t, 2>();
    for (std::int64_t row = 0; row < plan.captions; ++row) {
        const Landscape landscape = sampleLandscape(random, Pairs::Training);
        texts << writeCaption(landscape, random, CaptionLength::Any);
        const auto shown = valuesOf(landscape);
        for (std::size_t i = 0; i < shown.size(); ++i)
            cells[row][static_cast<std::int64_t>(i)] = shown[i];
    }
    return {vocabulary.ids(texts), values};
}

/// Cross entropy of every attribute, the mean of them. logits [B, allValues()]
Tensor lossOf(const Tensor &logits, const Tensor &values)
{
    Tensor sum;
    std::int64_t first = 0;
    for (std::size_t i = 0; i < attributeSizes.size(); ++i) {
        const Tensor one = at::cross_entropy_loss(
            logits.narrow(1, first, attributeSizes[i]), values.select(1, static_cast<std::int64_t>(i)));
        sum = sum.defined() ? sum + one : one;
        first += attributeSizes[i];
    }
    return sum / static_cast<double>(attributeSizes.size());
}

/// The text encoders, and what tells from their states what was said.
struct Reader {
    TextEncoders encoders;
    inference::Linear ofPooled, ofContext;

    Reader(const inference::Weights &w, const ModelShape &shape)
        : encoders(w, shape)
        , ofPooled(w / "reading" / "pooled", shape.clip.width, allValues())
        , ofContext(w / "reading" / "context", shape.t5.width, allValues())
    {
    }

    Tensor loss(const Captions &captions) const
    {
        const EncodedTexts texts = encoders(captions.ids);
        return lossOf(ofPooled(texts.pooled), captions.values)
            + lossOf(ofContext(texts.context.mean(1)), captions.values);
    }
};

} // namespace

std::optional<inference::Weights> trainReading(const ReadingPlan &plan, const ModelShape &shape,
    const Vocabulary &vocabulary, std::uint64_t seed, at::Device device, const std::filesystem::path &state,
    const Progress &progress)
{
    const Parameters parameters(initialValues(seed), device);
    const Reader all(parameters.weights(), shape); // asks for each of them
    Optimizer optimizer(parameters, {});
    const TrainingLoop loop{"reading", LearningRate::over({plan.steps}, plan.rate), state,
        [&](std::int64_t step, int part) {
            const Captions drawn = captions(plan, vocabulary, seed, step, part).to(device);
            return Reader(parameters.weights(), shape).loss(drawn);
        },
        {}};
    if (!loop.run(parameters, optimizer, progress))
        return {};
    return optimizer.averages();
}

} // namespace pictor::landscapes
