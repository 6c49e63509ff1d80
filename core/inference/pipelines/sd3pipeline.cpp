// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/sd3pipeline.h"

#include "inference/pipelines/activations.h"

#include <algorithm>

namespace pictor::inference {

namespace {

constexpr int clipLength = 77;
constexpr int t5Length = 256;

/// The CLIPs compute in f32: what they say steers every block, guidance multiplies their rounding, and beside
/// the transformer they cost nothing.
PartMode inFull(const PipelineMode &mode)
{
    return {{mode.placement.device, at::kFloat}};
}

} // namespace

Sd3Pipeline::Sd3Pipeline(const PipelineFiles &files, const PipelineMode &mode)
    : ImagePipeline(files, mode)
    , clipL(files, "text_encoder", inFull(mode))
    , clipG(files, "text_encoder_2", inFull(mode))
    , t5(files, "text_encoder_3", mode.part())
    , transformer(files, "transformer", mode.part())
{
}

std::vector<PromptSource> Sd3Pipeline::promptSources() const
{
    using Kind = PromptReader::Kind;
    return {{{"tokenizer", Kind::Clip, clipLength}, "clip_l_ids", clipL.config.vocabulary},
        {{"tokenizer_2", Kind::Clip, clipLength}, "clip_g_ids", clipG.config.vocabulary},
        {{"tokenizer_3", Kind::SentencePiece, t5Length}, "t5_ids", t5.config.vocabulary}};
}

std::int64_t Sd3Pipeline::sizeMultiple() const
{
    return transformer.config.patch * autoencoder.config.reduction();
}

std::int64_t Sd3Pipeline::transformerActivations(std::int64_t tokens, std::int64_t count) const
{
    return sd3Activations(transformer.config, count * (clipLength + t5Length), count * tokens, m_placement);
}

std::int64_t Sd3Pipeline::textActivations() const
{
    return t5Activations(t5.config, t5Length, m_placement);
}

std::int64_t Sd3Pipeline::widening() const
{
    return std::max(t5Widening(t5.config, m_placement), sd3Widening(transformer.config, m_placement));
}

PipelineWeights Sd3Pipeline::weigh() const
{
    return {{clipL.weigh(), clipG.weigh()}, t5.weigh(), transformer.weighAll(), autoencoder.weigh()};
}

void Sd3Pipeline::releaseTextEncoders()
{
    clipL.release();
    clipG.release();
    t5.release();
}

bool Sd3Pipeline::hasTextEncoders() const
{
    return clipL.isLoaded() || clipG.isLoaded() || t5.isLoaded();
}

PromptEmbedding Sd3Pipeline::encode(const std::vector<Tensor> &ids, const std::stop_token &stop)
{
    const at::Device device = m_placement.device;
    const ClipTextStates l = clipL.get(stop).states(ids.at(0).to(device), stop);
    const ClipTextStates g = clipG.get(stop).states(ids.at(1).to(device), stop);
    const Tensor states = t5.get(stop)(ids.at(2).to(device), stop);
    const Tensor both = at::cat({l.penultimate, g.penultimate}, 2);
    const Tensor wide = at::constant_pad_nd(both, {0, states.size(2) - both.size(2)});
    return {at::cat({wide.to(states.scalar_type()), states}, 1),
        at::cat({l.pooled, g.pooled}, 1).to(m_placement.dtype)};
}

Sigmas Sd3Pipeline::sigmas(const PaintingSettings &settings) const
{
    return sd3Sigmas(m_schedule, settings.steps);
}

Tensor Sd3Pipeline::denoise(const PromptEmbedding &prompt, const PromptEmbedding &negative,
    const PaintingSettings &settings, const StartingPoint &start, const PaintingRun &run)
{
    const Sd3 &model = transformer.get(run.stop);
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
            run.stepFinished(
                static_cast<int>(i), [&] { return eulerStep(latents, velocity, start.sigmas[i + 1], 0); });
    }
    if (!times.empty())
        run.tell("transformer_timestep", at::stack(times));
    return latents;
}

} // namespace pictor::inference
