// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/clipgoldens.h"

#include "inference/pipelines/clippipeline.h"
#include "inference/runtime/errors.h"
#include "inference/tool/clipparts.h"

#include <nlohmann/json.hpp>

namespace pictor::inference {

namespace {

using std::filesystem::path;

/// Recorded tensors of one model, and what is computed beside each.
class GoldenCheck {
public:
    GoldenCheck(const path &model, const path &goldens, const LoadOptions &options)
        : m_name(goldens.filename().string())
        , m_placement(Placement::of(options))
        , m_comparison(goldens, m_placement)
        , m_record(readJsonObject(goldens.parent_path() / "clip.json").at(m_name))
        , m_parts(m_comparison.open("parts.safetensors"))
        , m_embeddings(m_comparison.open("embeddings.safetensors"))
        , m_pixels(m_comparison.open("pixels_u8.safetensors"))
        , m_pipeline(ClipPipeline::load(model, options))
    {
    }

    std::vector<GoldenResult> run()
    {
        checkParts();
        checkTexts();
        checkImages();
        return m_comparison.take();
    }

private:
    void checkParts();
    void checkTexts();
    void checkImages();
    void checkImage(std::int64_t row, const std::string &name);
    NamedTensors computedParts() const;

    ImageView view(const Tensor &pixels) const
    {
        const auto width = static_cast<int>(pixels.size(1));
        return {pixels.data_ptr<std::uint8_t>(), width, static_cast<int>(pixels.size(0)),
            std::ptrdiff_t{3} * width};
    }
    Tensor patches(const Tensor &pixels) const
    {
        const ImageView image = view(pixels);
        return m_pipeline->patches()(std::span(&image, 1));
    }

    void compareEmbedding(
        const std::string &tensor, std::int64_t row, const std::string &of, const Tensor &computed)
    {
        m_comparison.compare(
            "embeddings.safetensors", tensor, of, computed, m_embeddings.tensor(tensor)[row]);
    }

    std::string m_name;
    Placement m_placement;
    GoldenComparison m_comparison;
    nlohmann::json m_record;
    Weights m_parts, m_embeddings, m_pixels;
    std::unique_ptr<ClipPipeline> m_pipeline;
    Tensor m_textUnits; ///< [texts, E], of unit length
};

NamedTensors GoldenCheck::computedParts() const
{
    const Clip &clip = m_pipeline->model();
    const std::string image = m_record.at("parts_image");
    NamedTensors parts = m_pixels.contains(image)
        ? visionParts(clip.vision, patches(m_pixels.stored(image)))
        : visionPartsAfter(
            clip.vision, m_parts.to(m_placement.dtype, m_placement.device).tensor("vision.embeddings"));

    const auto text = m_record.at("parts_text").get<std::int64_t>();
    const Tensor ids = m_embeddings.stored("text_ids").narrow(0, text, 1).to(m_placement.device);
    parts.merge(textParts(clip.text, ids));
    return parts;
}

void GoldenCheck::checkParts()
{
    m_comparison.compareAll("parts.safetensors", computedParts());
}

void GoldenCheck::checkTexts()
{
    const Clip &clip = m_pipeline->model();
    const Tensor allIds = m_embeddings.stored("text_ids");
    std::vector<TokenIds> texts;
    for (std::int64_t row = 0; row < allIds.size(0); ++row) {
        const Tensor ids = allIds[row];
        const std::string of = "text " + std::to_string(row);
        const Tensor pooled = clip.text(ids.unsqueeze(0).to(m_placement.device));
        compareEmbedding("text_pooled", row, of, pooled);
        compareEmbedding("text_embeds", row, of, clip.textProjection(pooled));
        texts.emplace_back(ids.data_ptr<std::int64_t>(), ids.data_ptr<std::int64_t>() + ids.numel());
    }
    // All at once, of different lengths.
    std::vector<float> units = m_pipeline->embedTexts(texts, {});
    m_textUnits = at::from_blob(units.data(), {allIds.size(0), m_pipeline->dimension()}, at::kFloat).clone();
    m_comparison.compare("embeddings.safetensors", "text_embeds_normalised", {}, m_textUnits,
        m_embeddings.tensor("text_embeds_normalised"));
}

void GoldenCheck::checkImages()
{
    std::int64_t row = 0;
    for (const std::string name : m_record.at("images")) {
        if (m_pixels.contains(name))
            checkImage(row, name);
        ++row;
    }
}

void GoldenCheck::checkImage(std::int64_t row, const std::string &name)
{
    const Clip &clip = m_pipeline->model();
    const Tensor pixels = m_pixels.stored(name);
    const Tensor pooled = clip.vision(patches(pixels));
    compareEmbedding("image_pooled", row, name, pooled);
    compareEmbedding("image_embeds", row, name, clip.visualProjection(pooled));

    const ImageView image = view(pixels);
    std::vector<float> values = m_pipeline->embedImages(std::span(&image, 1), {});
    const Tensor unit = at::from_blob(values.data(), {m_pipeline->dimension()}, at::kFloat);
    compareEmbedding("image_embeds_normalised", row, name, unit);
    if (m_placement.precision() != Precision::F32)
        return; // logits are cosines times a hundred: in half precision another matter than the vectors

    const Tensor logits = at::mv(m_textUnits, unit) * m_pipeline->logitScale();
    compareEmbedding("logits_per_image", row, name, logits);
    compareEmbedding("probabilities", row, name, logits.softmax(0));
}

} // namespace

std::vector<GoldenResult> checkClipGoldens(const path &model, const path &goldens, const LoadOptions &options)
{
    return guarded([&] { return GoldenCheck(model, goldens, options).run(); });
}

} // namespace pictor::inference
