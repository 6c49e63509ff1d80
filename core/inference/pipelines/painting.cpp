// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/painting.h"

#include "inference/weights/fault.h"

namespace pictor::inference {

namespace {

/// dtype and device of a model's parameters.
Tensor alike(const Tensor &x, const Tensor &parameter)
{
    return x.to(parameter.device(), parameter.scalar_type());
}

void tellSchedule(const Sigmas &sigmas, const PaintingRun &run)
{
    if (!run.probe)
        return;
    const Tensor values = at::tensor(sigmas);
    run.tell("sigmas", values);
    run.tell("timesteps", values.narrow(0, 0, values.size(0) - 1) * 1000);
}

Tensor encodedStart(const PaintingSettings &settings, const Autoencoder &autoencoder, NoiseSource &noise,
    const PaintingRun &run)
{
    run.tell("init_image", settings.startImage);
    const LatentDistribution posterior =
        autoencoder.encode(alike(settings.startImage, autoencoder.encoder.in.weight), run.stop);
    const Tensor mean = posterior.mean.to(at::kCPU, at::kFloat);
    const LatentDistribution onCpu{mean, posterior.logVariance.to(at::kCPU, at::kFloat)};
    const Tensor drawn = noise.draw(mean.sizes());
    run.tell("encoder_mean", mean);
    run.tell("encoder_logvar", onCpu.logVariance);
    run.tell("posterior_noise", drawn);
    const Tensor sample = onCpu.sample(drawn);
    run.tell("encoder_sample", sample);
    const Tensor latents = autoencoder.scaled(sample);
    run.tell("init_latents", latents);
    return latents;
}

Tensor givenNoise(const Tensor &noise, at::IntArrayRef shape)
{
    if (noise.sizes() != shape)
        throw EngineError(EngineError::Kind::Unsupported,
            text("The noise is ", shapeText({noise.sizes().data(), noise.sizes().size()}), " where ",
                shapeText({shape.data(), shape.size()}), " is needed for a picture of this size."));
    return noise;
}

} // namespace

Tensor repeated(const Tensor &x, std::int64_t count)
{
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape[0] = count;
    return x.expand(shape);
}

StartingPoint startingPoint(const PaintingSettings &settings, const Sigmas &sigmas,
    Component<Autoencoder, AutoencoderConfig> &autoencoder, const PaintingRun &run)
{
    const std::int64_t reduction = autoencoder.config.reduction();
    const std::vector<std::int64_t> shape{settings.count, autoencoder.config.latentChannels,
        settings.height / reduction, settings.width / reduction};
    tellSchedule(sigmas, run);
    NoiseSource source(settings.seed);
    const auto noise = [&] {
        const Tensor drawn =
            settings.noise.defined() ? givenNoise(settings.noise, shape) : source.draw(shape);
        run.tell("noise", drawn);
        return drawn;
    };
    if (!settings.startImage.defined())
        return {noise(), sigmas};
    const Tensor start = encodedStart(settings, autoencoder.get(run.stop), source, run);
    const Tensor drawn = noise();
    const Sigmas left = remaining(sigmas, settings.strength);
    return {left.size() > 1 ? noised(start, drawn, left.front()) : start.expand(shape), left};
}

Tensor developed(const Autoencoder &autoencoder, const Tensor &latents, const PaintingRun &run)
{
    const Tensor input = autoencoder.unscaled(latents);
    run.tell("vae_input", input);
    std::vector<Tensor> pictures; // one by one: a decoder needs much memory
    for (const Tensor &each : alike(input, autoencoder.decoder.in.weight).split(1))
        pictures.push_back(autoencoder.decode(each, run.stop));
    const Tensor picture = at::cat(pictures);
    run.tell("image", picture);
    const Tensor levels = (picture.to(at::kFloat) / 2 + 0.5).clamp_(0, 1).mul_(255).round_();
    return levels.to(at::kByte).permute({0, 2, 3, 1}).contiguous().to(at::kCPU);
}

void checkSettings(const PaintingSettings &settings, std::int64_t multiple)
{
    const auto refuse = [](const std::string &why) {
        throw EngineError(EngineError::Kind::Unsupported, why);
    };
    for (const std::int64_t side : {settings.width, settings.height}) {
        if (side < multiple || side % multiple != 0)
            refuse("Width and height must be multiples of " + std::to_string(multiple) + " pixels, not "
                + std::to_string(side) + '.');
    }
    if (settings.steps < 1)
        refuse("There must be at least one step.");
    if (settings.count < 1)
        refuse("There must be at least one picture.");
    if (!(settings.strength >= 0 && settings.strength <= 1))
        refuse("Strength goes from 0 to 1.");
}

} // namespace pictor::inference
