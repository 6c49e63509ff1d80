// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/imagepipeline.h"

#include "inference/layers/integerlinear.h"
#include "inference/pipelines/fluxpipeline.h"
#include "inference/pipelines/sd3pipeline.h"

namespace pictor::inference {

std::string PipelineMode::description() const
{
    if (!quantised)
        return placement.description();
    const bool integers = placement.isCpu() && IntegerMatrix::isSupported();
    return placement.device.str() + " int8 (" + (integers ? "integer" : nameOf(placement.dtype))
        + " products)";
}

std::unique_ptr<ImagePipeline> ImagePipeline::open(const PipelineFiles &files, const PipelineMode &mode)
{
    if (files.family() == PipelineFamily::Flux)
        return std::make_unique<FluxPipeline>(files, mode);
    return std::make_unique<Sd3Pipeline>(files, mode);
}

ImagePipeline::ImagePipeline(const PipelineFiles &files, const PipelineMode &mode)
    : autoencoder(files, "vae", mode.smallPart())
    , m_placement(mode.placement)
    , m_schedule(FlowMatchConfig::read(files.file("scheduler", "scheduler_config.json")))
{
}

Tensor ImagePipeline::paint(const PromptEmbedding &prompt, const PromptEmbedding &negative,
    const PaintingSettings &settings, const PaintingRun &run)
{
    checkSettings(settings, sizeMultiple());
    const StartingPoint start = startingPoint(settings, sigmas(settings), autoencoder, run);
    const Tensor latents = denoise(prompt, negative, settings, start, run);
    return developed(autoencoder.get(run.stop), latents, run);
}

} // namespace pictor::inference
