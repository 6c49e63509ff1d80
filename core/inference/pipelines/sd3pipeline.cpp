// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/sd3pipeline.h"

#include "inference/pipelines/loader.h"

namespace pictor::inference {

namespace {

/// The CLIPs compute in f32: what they say steers every block, guidance multiplies their rounding, and beside
/// the transformer they cost nothing.
Placement inFull(const Placement &placement)
{
    return {placement.device, at::kFloat};
}

} // namespace

Sd3Pipeline::Sd3Pipeline(const std::filesystem::path &folder, const Placement &placement)
    : clipL(loader<ClipTextEncoder, ClipTextConfig>(folder / "text_encoder", inFull(placement)))
    , clipG(loader<ClipTextEncoder, ClipTextConfig>(folder / "text_encoder_2", inFull(placement)))
    , t5(loader<T5Encoder, T5Config>(folder / "text_encoder_3", placement))
    , transformer(loader<Sd3, Sd3Config>(folder / "transformer", placement))
    , autoencoder(loader<Autoencoder, AutoencoderConfig>(folder / "vae", placement))
    , m_placement(placement)
    , m_schedule(FlowMatchConfig::read(folder / "scheduler" / "scheduler_config.json"))
{
}

Sd3Prompt Sd3Pipeline::encode(
    const Tensor &clipLIds, const Tensor &clipGIds, const Tensor &t5Ids, const std::stop_token &stop)
{
    const at::Device device = m_placement.device;
    const ClipTextStates l = clipL.get().states(clipLIds.to(device), stop);
    const ClipTextStates g = clipG.get().states(clipGIds.to(device), stop);
    const Tensor states = t5.get()(t5Ids.to(device), stop);
    const Tensor both = at::cat({l.penultimate, g.penultimate}, 2);
    const Tensor wide = at::constant_pad_nd(both, {0, states.size(2) - both.size(2)});
    return {at::cat({wide.to(states.scalar_type()), states}, 1),
        at::cat({l.pooled, g.pooled}, 1).to(m_placement.dtype)};
}

Tensor Sd3Pipeline::paint(const Sd3Prompt &prompt, const Sd3Prompt &negative,
    const PaintingSettings &settings, const PaintingRun &run)
{
    const Sd3 &model = transformer.get();
    checkSettings(settings, model.config.patch * autoencoder.get().config.reduction());
    const StartingPoint start =
        startingPoint(settings, sd3Sigmas(m_schedule, settings.steps), autoencoder.get(), run);

    const bool guided = settings.guidance > 1;
    const auto rows = [&](const Tensor &with, const Tensor &without) {
        const Tensor wanted = repeated(with, settings.count);
        return (guided ? at::cat({repeated(without, settings.count), wanted}) : wanted).contiguous();
    };
    const Tensor context = rows(prompt.context, negative.context);
    const Tensor pooled = rows(prompt.pooled, negative.pooled);
    Tensor latents = start.latents.to(m_placement.device);
    std::vector<Tensor> times;
    for (std::size_t i = 0; i + 1 < start.sigmas.size(); ++i) {
        const std::string step = std::to_string(i);
        const Tensor input = guided ? at::cat({latents, latents}) : latents;
        if (i == 0)
            run.tell("latents_start", input);
        const Tensor time =
            at::full({input.size(0)}, 1000 * start.sigmas[i], latents.options().dtype(at::kFloat));
        Tensor velocity = model(input.to(m_placement.dtype), context, pooled, time, run.stop, run.progress);
        times.push_back(time);
        run.tell("transformer_output_" + step, velocity);
        if (guided) {
            const std::vector<Tensor> halves = velocity.chunk(2);
            const Tensor without = halves[0].to(at::kFloat);
            velocity = without + (halves[1].to(at::kFloat) - without) * settings.guidance;
        }
        latents = eulerStep(latents, velocity, start.sigmas[i], start.sigmas[i + 1]);
        run.tell("latents_" + step, latents);
        if (run.stepFinished)
            run.stepFinished(static_cast<int>(i), latents);
    }
    run.tell("transformer_timestep", at::stack(times));
    return developed(autoencoder.get(), latents, run);
}

} // namespace pictor::inference
