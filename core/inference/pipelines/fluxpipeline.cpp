// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/fluxpipeline.h"

#include "inference/models/jsonfields.h"
#include "inference/pipelines/activations.h"

#include <algorithm>

namespace pictor::inference {

namespace {

constexpr std::int64_t pack = 2; // latent pixels to a token, on each side
constexpr int clipLength = 77;
constexpr int mostOfT5 = 256; // as schnell was trained, whose tokenizer would allow more

/// What T5's tokenizer says that its model reads, for models that were trained on less. Nothing else needs
/// the file: missing or damaged, it keeps no model from opening.
int t5LengthOf(const PipelineFiles &files)
{
    try {
        const JsonFields fields = JsonFields::read(files.file("tokenizer_2", "tokenizer_config.json"));
        // Some files say 1e30 for no limit.
        const double length = fields.get("model_max_length", double{mostOfT5});
        return length >= 1 ? static_cast<int>(std::min(length, double{mostOfT5})) : mostOfT5;
    } catch (const EngineError &) {
        return mostOfT5;
    }
}

} // namespace

FluxPipeline::FluxPipeline(const PipelineFiles &files, const PipelineMode &mode)
    : ImagePipeline(files, mode)
    , clip(files, "text_encoder", mode.smallPart())
    , t5(files, "text_encoder_2", mode.part())
    , transformer(files, "transformer", mode.part())
    , m_t5Length(t5LengthOf(files))
{
}

std::vector<PromptSource> FluxPipeline::promptSources() const
{
    using Kind = PromptReader::Kind;
    return {{{"tokenizer", Kind::Clip, clipLength}, "clip_ids", clip.config.vocabulary},
        {{"tokenizer_2", Kind::SentencePiece, m_t5Length}, "t5_ids", t5.config.vocabulary}};
}

std::int64_t FluxPipeline::sizeMultiple() const
{
    return pack * autoencoder.config.reduction();
}

std::int64_t FluxPipeline::transformerActivations(std::int64_t tokens, std::int64_t count) const
{
    return fluxActivations(transformer.config, m_t5Length, count * tokens, m_placement);
}

std::int64_t FluxPipeline::textActivations() const
{
    return t5Activations(t5.config, m_t5Length, m_placement);
}

std::int64_t FluxPipeline::widening() const
{
    return std::max(t5Widening(t5.config, m_placement), fluxWidening(transformer.config, m_placement));
}

PipelineWeights FluxPipeline::weigh() const
{
    return {{clip.weigh()}, t5.weigh(), transformer.weighAll(), autoencoder.weigh()};
}

void FluxPipeline::releaseTextEncoders()
{
    clip.release();
    t5.release();
}

PromptEmbedding FluxPipeline::encode(const std::vector<Tensor> &ids, const std::stop_token &stop)
{
    const Tensor pooled = clip.get(stop)(ids.at(0).to(m_placement.device), stop);
    return {t5.get(stop)(ids.at(1).to(m_placement.device), stop), pooled};
}

Sigmas FluxPipeline::sigmas(const PaintingSettings &settings) const
{
    return fluxSigmas(m_schedule, settings.steps, imageTokens(settings.width, settings.height));
}

Tensor FluxPipeline::denoise(const PromptEmbedding &prompt, const PromptEmbedding & /*negative*/,
    const PaintingSettings &settings, const StartingPoint &start, const PaintingRun &run)
{
    const Flux &model = transformer.get(run.stop);
    const std::int64_t rows = settings.height / sizeMultiple();
    const std::int64_t columns = settings.width / sizeMultiple();
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
            run.stepFinished(static_cast<int>(i), [&] {
                return unpacked(
                    eulerStep(latents, velocity, start.sigmas[i + 1], 0), pack * rows, pack * columns);
            });
    }
    if (!times.empty())
        run.tell("transformer_timestep", at::stack(times));
    return unpacked(latents, pack * rows, pack * columns);
}

} // namespace pictor::inference
