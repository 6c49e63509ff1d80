// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoencodertraining.h"

#include "initialvalues.h"
#include "pictures.h"
#include "seeds.h"
#include "trainingloop.h"

#include "inference/models/autoencoder.h"
#include "inference/sampling/noise.h"
#include "landscapes/sampler.h"

#include <algorithm>

namespace pictor::landscapes {

namespace {

using at::Tensor;
using inference::Autoencoder;

std::vector<Landscape> drawn(Random &random, std::int64_t count)
{
    std::vector<Landscape> landscapes;
    landscapes.reserve(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        landscapes.push_back(sampleLandscape(random, Pairs::Training));
    return landscapes;
}

/// A square of every picture, two of those of the first half: [B, 3, side, side]
Tensor cropped(const Tensor &pictures, std::int64_t count, std::int64_t side, Random &random)
{
    std::vector<Tensor> crops;
    for (std::int64_t i = 0; i < count; ++i) {
        const Tensor picture = pictures[i % pictures.size(0)];
        const auto place = [&](std::int64_t length) {
            return random.below(static_cast<int>(length - side + 1));
        };
        const std::int64_t top = place(picture.size(1)), left = place(picture.size(2));
        crops.push_back(picture.narrow(1, top, side).narrow(2, left, side));
    }
    return at::stack(crops);
}

QSize sizeOfWholes(int side, std::int64_t step)
{
    return step % 4 == 3 ? QSize(side * 5 / 4, side * 3 / 4) : QSize(side, side); // now and then a wide one
}

Tensor batch(const AutoencoderPlan &plan, int side, std::uint64_t seed, std::int64_t step, int part)
{
    Random random(seedFor(seed, Stream::Crops, step, part));
    if (step >= plan.cropSteps)
        return rendered(drawn(random, plan.wholes), sizeOfWholes(side, step));
    const Tensor pictures = rendered(drawn(random, (plan.crops + 1) / 2), {side, side});
    return cropped(pictures, plan.crops, plan.cropSide, random);
}

/// Mean error of pixels, of the differences between neighbours, which keep edges sharp, and of the means of
/// 8 x 8 and how their colours differ from grey, so that hues are not left to the end.
Tensor pictureLoss(const Tensor &made, const Tensor &wanted)
{
    const Tensor error = made - wanted, coarse = at::avg_pool2d(error, 8);
    const Tensor edges = error.diff(1, 2).abs().mean() + error.diff(1, 3).abs().mean();
    const Tensor hues = coarse.diff(1, 1).abs().mean();
    return error.abs().mean() + 0.5 * edges + coarse.abs().mean() + hues;
}

/// From N(mean, exp(log variance)) to N(0, 1), in nats a number.
Tensor divergence(const inference::LatentDistribution &latents)
{
    const Tensor &mean = latents.mean, &log = latents.logVariance;
    return 0.5 * (mean.square() + log.exp() - 1 - log).mean();
}

Tensor lossOf(const AutoencoderPlan &plan, const Autoencoder &model, at::Device device, int side,
    std::uint64_t seed, std::int64_t step, int part)
{
    const Tensor pictures = batch(plan, side, seed, step, part).to(device);
    const auto latents = model.encode(pictures);
    inference::NoiseSource noise(seedFor(seed, Stream::LatentNoise, step, part));
    const Tensor made = model.decoder(latents.sample(noise.draw(latents.mean.sizes()).to(device)));
    return pictureLoss(made, pictures) + plan.divergence * divergence(latents);
}

/// Pictures above what the autoencoder gives back.
QImage sheetBy(const Autoencoder &model, at::Device device, int side, std::uint64_t seed)
{
    const at::NoGradGuard apart;
    Random random(seedFor(seed, Stream::Samples, 0));
    std::vector<Tensor> rows;
    for (int row = 0; row < 2; ++row) {
        const Tensor pictures = rendered(drawn(random, 6), {side, side}).to(device);
        rows.push_back(pictures);
        rows.push_back(model.decoder(model.encode(pictures).mean));
    }
    return sheetOf(rows);
}

/// With a long warm-up: what the first layers add is heard by all channels after them.
LearningRate rateOf(const AutoencoderPlan &plan)
{
    return {plan.rate, std::min<std::int64_t>(400, plan.steps() / 10), {plan.steps()}};
}

} // namespace

std::optional<inference::Weights> trainAutoencoder(const AutoencoderPlan &plan, const ModelShape &shape,
    std::uint64_t seed, at::Device device, const std::filesystem::path &state, const Progress &progress)
{
    const Parameters parameters(initialValues(seed), device);
    const Autoencoder model(parameters.weights() / "vae", shape.autoencoder);
    Optimizer optimizer(parameters, {});
    const int side = static_cast<int>(shape.pictureSide);
    const TrainingLoop loop{"autoencoder", rateOf(plan), state,
        [&](std::int64_t step, int part) { return lossOf(plan, model, device, side, seed, step, part); },
        [&] {
            const Autoencoder averaged(optimizer.averages() / "vae", shape.autoencoder);
            return sheetBy(averaged, device, side, seed);
        }};
    if (!loop.run(parameters, optimizer, progress))
        return {};
    return optimizer.averages();
}

} // namespace pictor::landscapes
