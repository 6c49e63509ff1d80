// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/clippipeline.h"

#include "inference/runtime/cachingallocator.h"
#include "inference/runtime/errors.h"

#include <algorithm>
#include <string>

namespace pictor::inference {

namespace {

constexpr int cpuBatch = 8;
constexpr int gpuBatch = 64;
constexpr std::int64_t textBatch = 32;

std::int64_t bytesOf(const Checkpoint &checkpoint, at::ScalarType dtype)
{
    std::int64_t elements = 0;
    for (const auto &[name, view] : checkpoint.tensors()) {
        if (isFloatingPoint(view.dtype))
            elements += static_cast<std::int64_t>(view.length / sizeOf(view.dtype));
    }
    return elements * static_cast<std::int64_t>(c10::elementSize(dtype));
}

/// Appends the rows of `embeddings` [B, E], each of unit length, to `values`.
void appendNormalised(const at::Tensor &embeddings, std::vector<float> &values)
{
    const at::Tensor rows = embeddings.to(at::kFloat);
    const at::Tensor unit = (rows / rows.norm(2, {1}, true).clamp_min(1e-12)).cpu().contiguous();
    const float *data = unit.data_ptr<float>();
    values.insert(values.end(), data, data + unit.numel());
}

} // namespace

std::unique_ptr<ClipPipeline> ClipPipeline::load(
    const std::filesystem::path &folder, const LoadOptions &options)
{
    const ClipConfig config = ClipConfig::read(folder / "config.json");
    const auto preprocessing = ClipPreprocessing::read(folder / "preprocessor_config.json", config.vision);
    const Weights weights(Checkpoint::open(options.weights.empty() ? folder : options.weights));
    const Placement placement = Placement::of(options);

    auto pipeline = std::make_unique<ClipPipeline>(weights, config, preprocessing, placement);
    pipeline->m_weightBytes = bytesOf(weights.checkpoint(), placement.dtype);
    return pipeline;
}

ClipPipeline::ClipPipeline(const Weights &w, const ClipConfig &config, const ClipPreprocessing &preprocessing,
    const Placement &placement)
    : m_placement(placement)
    , m_geometry(preprocessing.geometry)
    , m_batchSize(placement.isCpu() ? cpuBatch : gpuBatch)
    , m_dimension(static_cast<int>(config.projection))
    , m_contextLength(static_cast<int>(config.text.positions))
    , m_vocabulary(config.text.vocabulary)
    , m_patches(preprocessing, config.vision, placement)
    , m_clip(std::make_unique<const Clip>(w.to(placement.dtype, placement.device), config))
{
}

ClipPipeline::~ClipPipeline()
{
    m_clip.reset();
    releaseCachedMemory();
}

std::vector<float> ClipPipeline::embedImages(std::span<const ImageView> images, std::stop_token stop)
{
    return guarded([&] {
        std::vector<float> values;
        values.reserve(images.size() * static_cast<std::size_t>(m_dimension));
        while (!images.empty()) {
            const auto batch = images.first(std::min(images.size(), static_cast<std::size_t>(m_batchSize)));
            appendNormalised(m_clip->embedImages(m_patches(batch), stop), values);
            images = images.subspan(batch.size());
        }
        return values;
    });
}

/// [texts, contextLength()]
at::Tensor ClipPipeline::idsOf(std::span<const TokenIds> texts) const
{
    at::Tensor ids = at::empty({static_cast<std::int64_t>(texts.size()), m_contextLength}, at::kLong);
    std::int64_t *row = ids.data_ptr<std::int64_t>();
    for (const TokenIds &text : texts) {
        if (std::ssize(text) != m_contextLength)
            throw EngineError(EngineError::Kind::Internal,
                "A text of " + std::to_string(text.size()) + " tokens was given to a model that reads "
                    + std::to_string(m_contextLength) + '.');
        const auto known = [this](std::int64_t id) { return id >= 0 && id < m_vocabulary; };
        if (!std::ranges::all_of(text, known))
            throw EngineError(EngineError::Kind::Corrupt,
                "The tokenizer gives ids beyond the model's vocabulary of " + std::to_string(m_vocabulary)
                    + ": its files are of another model.");
        row = std::ranges::copy(text, row).out;
    }
    return ids;
}

std::vector<float> ClipPipeline::embedTexts(std::span<const TokenIds> texts, std::stop_token stop)
{
    return guarded([&] {
        std::vector<float> values;
        values.reserve(texts.size() * static_cast<std::size_t>(m_dimension));
        while (!texts.empty()) {
            const auto batch = texts.first(std::min(texts.size(), static_cast<std::size_t>(textBatch)));
            appendNormalised(m_clip->embedTexts(idsOf(batch).to(m_placement.device), stop), values);
            texts = texts.subspan(batch.size());
        }
        return values;
    });
}

} // namespace pictor::inference
