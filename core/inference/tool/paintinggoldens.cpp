// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/paintinggoldens.h"

#include "inference/pipelines/fluxpipeline.h"
#include "inference/pipelines/sd3pipeline.h"
#include "inference/runtime/errors.h"
#include "inference/tool/paintingparts.h"
#include "inference/weights/originalnames.h"

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
/// @tparam Family  its pipeline, and how its prompts are encoded and its parts computed
template <class Family> class PaintingCheck {
public:
    PaintingCheck(const path &model, const path &goldens, const Placement &placement)
        : m_comparison(goldens, placement)
        , m_family(model, placement)
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
            paint(each, check);
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
    void checkPrompt(const std::string &file)
    {
        const Weights recorded = m_comparison.open(file);
        const auto prompt = m_family.encoded(recorded);
        m_comparison.compare(file, "prompt_embeds", file, prompt.context, recorded.stored("prompt_embeds"));
        m_comparison.compare(
            file, "pooled_prompt_embeds", file, prompt.pooled, recorded.stored("pooled_prompt_embeds"));
    }

    void paint(const json &settings, CaseCheck &check)
    {
        const auto prompt = [&](const json &index) {
            return m_family.encoded(m_comparison.open(promptFile(index)));
        };
        check.checkPixels(m_family.paint(prompt(settings.at("prompt_index")),
            prompt(settings.value("negative_prompt_index", json(1))), check));
    }

    /// The transformer as one file by its makers' names, in 8-bit floats.
    void checkFloat8(const json &record)
    {
        m_family.useTransformer(m_comparison.root() / record.at("file").get<std::string>());
        json settings = *std::ranges::find_if(m_record.at("cases"),
            [&](const json &each) { return each.at("name") == record.at("base_case"); });
        settings["num_inference_steps"] = record.at("num_inference_steps");
        CaseCheck check(m_comparison, settings, "single_file/fp8_transformer");
        paint(settings, check);
    }

    GoldenComparison m_comparison;
    Family m_family;
    Placement m_placement;
    const json &m_record;
};

class FluxFamily {
public:
    static constexpr auto name = "flux";

    FluxFamily(const path &model, const Placement &placement)
        : m_pipeline(model, placement)
        , m_placement(placement)
    {
    }

    FluxPrompt encoded(const Weights &recorded)
    {
        return m_pipeline.encode(recorded.stored("clip_ids"), recorded.stored("t5_ids"));
    }

    Tensor paint(const FluxPrompt &prompt, const FluxPrompt & /*negative*/, CaseCheck &check)
    {
        return m_pipeline.paint(prompt, check.settings(), check.run());
    }

    template <class Check> void forEachPart(const Check &check)
    {
        check("clip", m_pipeline.clip.get(), clipTextParts);
        check("t5", m_pipeline.t5.get(), t5Parts);
        check("transformer", m_pipeline.transformer.get(), fluxParts);
        check("vae", m_pipeline.autoencoder.get(), autoencoderParts);
    }

    void useTransformer(const path &file)
    {
        const auto stored = Checkpoint::open(file);
        const FluxConfig config = m_pipeline.transformer.get().config;
        m_pipeline.transformer = Component<Flux>([stored, config, placement = m_placement] {
            const Weights weights(fluxByDiffusersNames(*stored));
            return Flux(weights.to(placement.dtype, placement.device), config);
        });
    }

private:
    FluxPipeline m_pipeline;
    Placement m_placement;
};

class Sd3Family {
public:
    static constexpr auto name = "sd3";

    Sd3Family(const path &model, const Placement &placement)
        : m_pipeline(model, placement)
    {
    }

    Sd3Prompt encoded(const Weights &recorded)
    {
        return m_pipeline.encode(
            recorded.stored("clip_l_ids"), recorded.stored("clip_g_ids"), recorded.stored("t5_ids"));
    }

    Tensor paint(const Sd3Prompt &prompt, const Sd3Prompt &negative, CaseCheck &check)
    {
        return m_pipeline.paint(prompt, negative, check.settings(), check.run());
    }

    template <class Check> void forEachPart(const Check &check)
    {
        check("clip_l", m_pipeline.clipL.get(), clipTextParts);
        check("clip_g", m_pipeline.clipG.get(), clipTextParts);
        check("t5", m_pipeline.t5.get(), t5Parts);
        check("transformer", m_pipeline.transformer.get(), sd3Parts);
        check("vae", m_pipeline.autoencoder.get(), autoencoderParts);
    }

    [[noreturn]] static void useTransformer(const path &file)
    {
        throw EngineError(EngineError::Kind::Unsupported, file.string() + " is recorded but not checked.");
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
