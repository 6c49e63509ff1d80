// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/paintinggoldens.h"

#include "inference/pipelines/fluxpipeline.h"
#include "inference/pipelines/sd3pipeline.h"
#include "inference/runtime/errors.h"
#include "inference/tool/paintingparts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace pictor::inference {

namespace {

using nlohmann::json;
using std::filesystem::path;

PaintingSettings settingsOf(const json &record)
{
    PaintingSettings settings;
    settings.width = record.at("width");
    settings.height = record.at("height");
    settings.steps = record.at("num_inference_steps");
    settings.seed = record.at("seed");
    settings.count = record.value("num_images_per_prompt", 1);
    settings.guidance = record.at("guidance_scale");
    settings.strength = record.value("strength", 1.0);
    return settings;
}

/// The run of a recorded case beside its record. The last recorded value of a name counts.
class CaseCheck {
public:
    CaseCheck(GoldenComparison &comparison, const json &record)
        : CaseCheck(comparison, record, "cases/" + record.at("name").get<std::string>())
    {
    }
    CaseCheck(GoldenComparison &comparison, const json &record, const std::string &name)
        : m_comparison(comparison)
        , m_name(name)
        , m_file(name + ".safetensors")
        , m_recorded(comparison.open(m_file))
        , m_settings(settingsOf(record))
    {
        if (m_recorded.contains("init_image"))
            m_settings.startImage = m_recorded.tensor("init_image");
    }

    const PaintingSettings &settings() const { return m_settings; }

    PaintingRun run()
    {
        PaintingRun run;
        run.probe = [this](const std::string &name, const Tensor &value) {
            if (m_recorded.contains(name))
                m_comparison.compare(m_file, name, m_name, value, m_recorded.stored(name));
            m_seen.insert(name);
        };
        return run;
    }

    void checkPixels(const Tensor &pixels)
    {
        for (const auto &[name, view] : m_recorded.checkpoint().tensors()) {
            if (!m_seen.contains(name))
                throw EngineError(
                    EngineError::Kind::Unsupported, m_file + ": " + name + " is recorded but not computed.");
        }
        const Tensor image = m_recorded.tensor("image");
        const Tensor levels = (image / 2 + 0.5).clamp(0, 1).mul(255).round().permute({0, 2, 3, 1});
        m_comparison.comparePixels("pixels, " + m_name, pixels, levels);
    }

private:
    GoldenComparison &m_comparison;
    std::string m_name, m_file;
    Weights m_recorded;
    PaintingSettings m_settings;
    std::set<std::string> m_seen;
};

std::string promptFile(const json &record)
{
    return "prompts/prompt_" + std::to_string(record.get<int>()) + ".safetensors";
}

/// What both families' checks share.
/// @tparam Family  its pipeline, and how its parts are computed
template <class Family> class PaintingCheck {
public:
    PaintingCheck(const path &model, const path &goldens, const Placement &placement)
        : m_comparison(goldens, placement)
        , m_model(model)
        , m_family({model}, placement)
        , m_placement(placement)
        , m_record(m_comparison.manifest().at(Family::name))
    {
    }

    std::vector<GoldenResult> run()
    {
        for (std::size_t i = 0; i < m_record.at("prompts").size(); ++i)
            checkPrompt(promptFile(i));
        for (const json &each : m_record.at("cases")) {
            CaseCheck check(m_comparison, each);
            paint(m_family.pipeline(), each, check);
        }
        m_family.forEachPart([this](const std::string &name, const auto &model, const auto &parts) {
            const std::string file = "components/" + name + ".safetensors";
            m_comparison.compareAll(file, parts(model, PartInputs(m_comparison.open(file), m_placement)));
        });
        if (m_record.contains("fp8"))
            checkFloat8(m_record.at("fp8"));
        return m_comparison.take();
    }

private:
    static PromptEmbedding encoded(ImagePipeline &pipeline, const Weights &recorded)
    {
        std::vector<Tensor> ids;
        for (const PromptSource &source : pipeline.promptSources())
            ids.push_back(recorded.stored(source.idsName));
        return pipeline.encode(ids, {});
    }

    void checkPrompt(const std::string &file)
    {
        const Weights recorded = m_comparison.open(file);
        const PromptEmbedding prompt = encoded(m_family.pipeline(), recorded);
        m_comparison.compare(file, "prompt_embeds", file, prompt.context, recorded.stored("prompt_embeds"));
        m_comparison.compare(
            file, "pooled_prompt_embeds", file, prompt.pooled, recorded.stored("pooled_prompt_embeds"));
    }

    void paint(ImagePipeline &pipeline, const json &settings, CaseCheck &check)
    {
        const auto prompt = [&](const json &index) {
            return encoded(pipeline, m_comparison.open(promptFile(index)));
        };
        check.checkPixels(pipeline.paint(prompt(settings.at("prompt_index")),
            prompt(settings.value("negative_prompt_index", json(1))), check.settings(), check.run()));
    }

    /// The transformer as one file by its makers' names, in 8-bit floats.
    void checkFloat8(const json &record)
    {
        Family family({m_model, m_comparison.root() / record.at("file").get<std::string>()}, m_placement);
        json settings = *std::ranges::find_if(m_record.at("cases"),
            [&](const json &each) { return each.at("name") == record.at("base_case"); });
        settings["num_inference_steps"] = record.at("num_inference_steps");
        CaseCheck check(m_comparison, settings, "single_file/fp8_transformer");
        paint(family.pipeline(), settings, check);
    }

    GoldenComparison m_comparison;
    path m_model;
    Family m_family;
    Placement m_placement;
    const json &m_record;
};

class FluxFamily {
public:
    static constexpr auto name = "flux";

    FluxFamily(const GeneratorFiles &files, const Placement &placement)
        : m_pipeline(PipelineFiles::of(files), {placement})
    {
    }

    ImagePipeline &pipeline() { return m_pipeline; }

    template <class Check> void forEachPart(const Check &check)
    {
        check("clip", m_pipeline.clip.get(), clipTextParts);
        check("t5", m_pipeline.t5.get(), t5Parts);
        check("transformer", m_pipeline.transformer.get(), fluxParts);
        check("vae", m_pipeline.autoencoder.get(), autoencoderParts);
    }

private:
    FluxPipeline m_pipeline;
};

class Sd3Family {
public:
    static constexpr auto name = "sd3";

    Sd3Family(const GeneratorFiles &files, const Placement &placement)
        : m_pipeline(PipelineFiles::of(files), {placement})
    {
    }

    ImagePipeline &pipeline() { return m_pipeline; }

    template <class Check> void forEachPart(const Check &check)
    {
        check("clip_l", m_pipeline.clipL.get(), clipTextParts);
        check("clip_g", m_pipeline.clipG.get(), clipTextParts);
        check("t5", m_pipeline.t5.get(), t5Parts);
        check("transformer", m_pipeline.transformer.get(), sd3Parts);
        check("vae", m_pipeline.autoencoder.get(), autoencoderParts);
    }

private:
    Sd3Pipeline m_pipeline;
};

} // namespace

std::vector<GoldenResult> checkFluxGoldens(const path &model, const path &goldens, const LoadOptions &options)
{
    return guarded([&] { return PaintingCheck<FluxFamily>(model, goldens, Placement::of(options)).run(); });
}

std::vector<GoldenResult> checkSd3Goldens(const path &model, const path &goldens, const LoadOptions &options)
{
    return guarded([&] { return PaintingCheck<Sd3Family>(model, goldens, Placement::of(options)).run(); });
}

} // namespace pictor::inference
