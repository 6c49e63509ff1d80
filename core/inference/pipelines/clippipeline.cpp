// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/pipelines/clippipeline.h"

#include "inference/runtime/blas.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/tensormemory.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <string>

namespace pictor::inference {

namespace {

constexpr int gpuBatch = 64;
constexpr int textBatch = 32;

/// So many pictures for each thread that its matrix products have rows enough to be worth reading the
/// weights.
int cpuBatch(const ClipVisionConfig &vision)
{
    constexpr std::int64_t enoughRows = 200;
    const std::int64_t tokens = 1 + vision.patches();
    return at::get_num_threads() * static_cast<int>((enoughRows + tokens - 1) / tokens);
}

std::int64_t bytesOf(const Checkpoint &checkpoint, at::ScalarType dtype)
{
    std::int64_t elements = 0;
    for (const auto &[name, view] : checkpoint.tensors()) {
        if (isFloatingPoint(view.dtype))
            elements += static_cast<std::int64_t>(view.length / sizeOf(view.dtype));
    }
    return elements * static_cast<std::int64_t>(c10::elementSize(dtype));
}

/// Writes the rows of `embeddings` [B, E], each of unit length.
void writeNormalised(const at::Tensor &embeddings, float *to)
{
    const at::Tensor rows = embeddings.to(at::kFloat);
    const at::Tensor unit = (rows / rows.norm(2, {1}, true).clamp_min(1e-12)).cpu().contiguous();
    std::copy_n(unit.data_ptr<float>(), unit.numel(), to);
}

/// Calls `work(first, count)` for consecutive parts of `count` things, none larger than `most`.
template <class Work> void inBatches(std::size_t count, int most, const Work &work)
{
    for (std::size_t first = 0; first < count; first += static_cast<std::size_t>(most))
        work(first, std::min(count - first, static_cast<std::size_t>(most)));
}

} // namespace

std::unique_ptr<ClipPipeline> ClipPipeline::load(
    const std::filesystem::path &folder, const LoadOptions &options)
{
    const ClipConfig config = ClipConfig::read(folder / "config.json");
    const auto preprocessing = ClipPreprocessing::read(folder / "preprocessor_config.json", config.vision);
    const auto checkpoint = Checkpoint::open(options.weights.empty() ? folder : options.weights);
    const Weights weights = Weights(checkpoint).until(options.stop);
    const Placement placement = Placement::of(options);

    auto pipeline = std::make_unique<ClipPipeline>(weights, config, preprocessing, placement);
    pipeline->m_weightBytes = bytesOf(*checkpoint, placement.matrixDtype.value_or(placement.dtype));
    return pipeline;
}

ClipPipeline::ClipPipeline(const Weights &w, const ClipConfig &config, const ClipPreprocessing &preprocessing,
    const Placement &placement)
    : m_placement(placement)
    , m_geometry(preprocessing.geometry)
    , m_batchSize(placement.isCpu() ? cpuBatch(config.vision) : gpuBatch)
    , m_dimension(static_cast<int>(config.projection))
    , m_contextLength(static_cast<int>(config.text.positions))
    , m_vocabulary(config.text.vocabulary)
    , m_patches(preprocessing, config.vision, placement)
    , m_clip(std::make_unique<const Clip>(placed(w, placement), config))
{
}

ClipPipeline::~ClipPipeline()
{
    m_clip.reset();
    releaseFreedMemory();
}

std::vector<float> ClipPipeline::embedImages(std::span<const ImageView> images, std::stop_token stop)
{
    return guarded([&] {
        std::vector<float> values(images.size() * static_cast<std::size_t>(m_dimension));
        inBatches(images.size(), m_batchSize, [&](std::size_t first, std::size_t count) {
            embedBatch(images.subspan(first, count),
                values.data() + first * static_cast<std::size_t>(m_dimension), stop);
        });
        return values;
    });
}

void ClipPipeline::embedBatch(std::span<const ImageView> images, float *to, const std::stop_token &stop) const
{
    const auto embed = [&](std::int64_t begin, std::int64_t end) {
        const c10::InferenceMode inference;
        const auto share =
            images.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
        writeNormalised(m_clip->embedImages(m_patches(share), stop), to + begin * m_dimension);
    };
    const auto count = static_cast<std::int64_t>(images.size());
    if (!m_placement.isCpu() || count < at::get_num_threads())
        return embed(0, count); // each operation on all threads

    // Each thread its own pictures, from pixels to vectors: nobody waits for anybody in between, so that
    // other work on the same cores (decoding the next pictures) costs its own time only.
    const SingleThreadedBlas blas;
    at::parallel_for(0, count, 1, embed);
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
        std::vector<float> values(texts.size() * static_cast<std::size_t>(m_dimension));
        inBatches(texts.size(), textBatch, [&](std::size_t first, std::size_t count) {
            const at::Tensor ids = idsOf(texts.subspan(first, count)).to(m_placement.device);
            writeNormalised(
                m_clip->embedTexts(ids, stop), values.data() + first * static_cast<std::size_t>(m_dimension));
        });
        return values;
    });
}

} // namespace pictor::inference
