// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/pipelinefiles.h"

#include "inference/models/jsonfields.h"
#include "inference/weights/fault.h"
#include "inference/weights/originalnames.h"

namespace pictor::inference {

namespace {

using Kind = EngineError::Kind;
using std::filesystem::path;

const char *nameOf(PipelineFamily family)
{
    return family == PipelineFamily::Flux ? "FLUX.1" : "Stable Diffusion 3";
}

PipelineFamily familyOfFolder(const path &folder)
{
    const path index = folder / "model_index.json";
    std::error_code unreadable; // is as good as missing
    if (!std::filesystem::exists(index, unreadable))
        throw EngineError(Kind::NotFound,
            text(asUtf8(folder),
                " is no text-to-image model: it has no model_index.json. Choose the folder of "
                "a model in diffusers' layout."));
    const JsonFields fields = JsonFields::read(index);
    const std::string pipeline = fields.get("_class_name", std::string());
    if (pipeline.starts_with("FluxPipeline") || pipeline.starts_with("FluxImg2Img"))
        return PipelineFamily::Flux;
    if (pipeline.starts_with("StableDiffusion3"))
        return PipelineFamily::Sd3;
    fields.fail(Kind::Unsupported, "_class_name",
        text("asks for ", inQuotes(pipeline),
            "; this version makes pictures with FLUX.1 and Stable Diffusion 3"));
}

PipelineFamily familyOfCheckpoint(const Checkpoint &checkpoint)
{
    switch (transformerKind(checkpoint)) {
    case CheckpointKind::Flux:
        return PipelineFamily::Flux;
    case CheckpointKind::Sd3:
        return PipelineFamily::Sd3;
    case CheckpointKind::Diffusers:
        return checkpoint.find("single_transformer_blocks.0.attn.to_q.weight") ? PipelineFamily::Flux
                                                                               : PipelineFamily::Sd3;
    case CheckpointKind::Unknown:
        break;
    }
    throw EngineError(Kind::Unsupported,
        text(checkpoint.name(),
            " holds no transformer of FLUX.1 or Stable Diffusion 3. Choose a checkpoint of "
            "one of these models."));
}

std::shared_ptr<const Checkpoint> transformerIn(const std::shared_ptr<const Checkpoint> &checkpoint)
{
    switch (transformerKind(*checkpoint)) {
    case CheckpointKind::Flux:
        return fluxByDiffusersNames(*checkpoint);
    case CheckpointKind::Sd3:
        return sd3ByDiffusersNames(*checkpoint);
    case CheckpointKind::Diffusers:
    case CheckpointKind::Unknown:
        break;
    }
    return checkpoint;
}

bool hasAutoencoder(const Checkpoint &checkpoint)
{
    return checkpoint.find("first_stage_model.decoder.conv_in.weight")
        || checkpoint.find("decoder.conv_in.weight");
}

} // namespace

PipelineFiles PipelineFiles::of(const GeneratorFiles &files)
{
    if (files.folder.empty())
        throw EngineError(Kind::NotFound,
            text(asUtf8(files.checkpoint),
                " lacks the text encoders. Name the folder of a model that has them, "
                "in diffusers' layout."));
    PipelineFiles result;
    result.m_folder = files.folder;
    result.m_family = familyOfFolder(files.folder);
    if (files.checkpoint.empty())
        return result;

    const auto checkpoint = Checkpoint::open(files.checkpoint);
    if (const PipelineFamily family = familyOfCheckpoint(*checkpoint); family != result.m_family)
        throw EngineError(Kind::Corrupt,
            text(checkpoint->name(), " is of ", nameOf(family), ", but the model in ", asUtf8(files.folder),
                " is of ", nameOf(result.m_family), ". Choose a folder of the same family."));
    result.m_checkpoint = files.checkpoint;
    result.m_checkpointHasAutoencoder = hasAutoencoder(*checkpoint);
    return result;
}

path PipelineFiles::file(const std::string &part, const std::string &name) const
{
    return m_folder / part / name;
}

bool PipelineFiles::isOfSingleFile(const std::string &part) const
{
    return (part == "transformer" && !m_checkpoint.empty()) || (part == "vae" && m_checkpointHasAutoencoder);
}

std::shared_ptr<const Checkpoint> PipelineFiles::open(const std::string &part) const
{
    if (!isOfSingleFile(part))
        return Checkpoint::open(m_folder / part);
    const auto checkpoint = Checkpoint::open(m_checkpoint);
    return part == "vae" ? autoencoderByDiffusersNames(*checkpoint) : transformerIn(checkpoint);
}

} // namespace pictor::inference
