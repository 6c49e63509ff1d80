// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/fluxpipeline.h"

#include "inference/pipelines/loader.h"

namespace pictor::inference {

FluxPipeline::FluxPipeline(const std::filesystem::path &folder, const Placement &placement)
    : clip(loader<ClipTextEncoder, ClipTextConfig>(folder / "text_encoder", placement))
    , t5(loader<T5Encoder, T5Config>(folder / "text_encoder_2", placement))
    , transformer(loader<Flux, FluxConfig>(folder / "transformer", placement))
    , autoencoder(loader<Autoencoder, AutoencoderConfig>(folder / "vae", placement))
    , m_placement(placement)
    , m_schedule(FlowMatchConfig::read(folder / "scheduler" / "scheduler_config.json"))
{
}

FluxPrompt FluxPipeline::encode(const Tensor &clipIds, const Tensor &t5Ids, const std::stop_token &stop)
{
    const Tensor pooled = clip.get()(clipIds.to(m_placement.device), stop);
    return {t5.get()(t5Ids.to(m_placement.device), stop), pooled};
}

Tensor FluxPipeline::paint(const FluxPrompt &prompt, const PaintingSettings &settings, const PaintingRun &run)
{
    constexpr std::int64_t pack = 2;
    checkSettings(settings, pack * autoencoder.get().config.reduction());
    const std::int64_t rows = settings.height / autoencoder.get().config.reduction() / pack;
    const std::int64_t columns = settings.width / autoencoder.get().config.reduction() / pack;
    const Sigmas schedule = fluxSigmas(m_schedule, settings.steps, rows * columns);
    const StartingPoint start = startingPoint(settings, schedule, autoencoder.get(), run);

    const Flux &model = transformer.get();
    const Tensor context = repeated(prompt.context, settings.count).contiguous();
    const Tensor pooled = repeated(prompt.pooled, settings.count).contiguous();
    const RotaryTable rotary = model.rotary(context.size(1), rows, columns, m_placement.device);
    Tensor latents = packed(start.latents).to(m_placement.device);
    run.tell("latents_start", latents);
    run.tell("img_ids", model.positions(0, rows, columns));
    std::vector<Tensor> times;
    for (std::size_t i = 0; i + 1 < start.sigmas.size(); ++i) {
        const std::string step = std::to_string(i);
        const Tensor time = at::full({settings.count}, start.sigmas[i], latents.options().dtype(at::kFloat));
        const Tensor velocity =
            model(latents.to(m_placement.dtype), context, pooled, time, rotary, run.stop, run.progress);
        times.push_back(time);
        run.tell("transformer_output_" + step, velocity);
        latents = eulerStep(latents, velocity, start.sigmas[i], start.sigmas[i + 1]);
        run.tell("latents_" + step, latents);
        if (run.stepFinished)
            run.stepFinished(static_cast<int>(i), unpacked(latents, pack * rows, pack * columns));
    }
    run.tell("transformer_timestep", at::stack(times));
    return developed(autoencoder.get(), unpacked(latents, pack * rows, pack * columns), run);
}

} // namespace pictor::inference
