// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/bench/clipbenchmark.h"

#include "inference/bench/matmulrate.h"
#include "inference/pipelines/clippipeline.h"
#include "inference/runtime/cuda.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/processor.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <sstream>

namespace pictor::inference {

namespace {

/// Multiplications and additions of the matrix products that embedding one picture takes, in 10^9. The last
/// layer is computed for the class token only.
double gflopOf(const ClipConfig &config)
{
    const auto d = static_cast<double>(config.vision.width);
    const auto mlp = static_cast<double>(config.vision.mlpWidth);
    const auto patches = static_cast<double>(config.vision.patches());
    const auto patchLength = 3.0 * static_cast<double>(config.vision.patchSize * config.vision.patchSize);
    const double tokens = patches + 1;

    const double embedding = patches * patchLength * d;
    const double fullLayer = tokens * (4 * d * d + 2 * d * mlp) + 2 * tokens * tokens * d;
    const double lastLayer = tokens * 2 * d * d + (2 * d * d + 2 * d * mlp) + 2 * tokens * d;
    const double projection = d * static_cast<double>(config.projection);
    const double layers = static_cast<double>(config.vision.layers);
    return 2e-9 * (embedding + (layers - 1) * fullLayer + lastLayer + projection);
}

/// Bytes of noise, which every picture of the batch shares.
std::vector<std::uint8_t> noise(const InputGeometry &geometry)
{
    const at::Tensor bytes = at::randint(256, {geometry.height, geometry.width, 3}, at::kByte);
    const std::uint8_t *data = bytes.data_ptr<std::uint8_t>();
    return {data, data + bytes.numel()};
}

std::string describe(const ClipBenchmark &benchmark, const ClipConfig &config, const Placement &placement)
{
    const ClipVisionConfig &vision = config.vision;
    std::ostringstream text;
    text << benchmark.model << ", random weights; pictures [" << benchmark.batch << ", " << vision.imageSize
         << ", " << vision.imageSize << ", 3] u8, tokens [" << benchmark.batch << ", " << 1 + vision.patches()
         << ", " << vision.width << "]; " << placement.description();
    if (placement.isCpu())
        text << ", " << at::get_num_threads() << " threads";
    return text.str();
}

/// A large matrix product alone.
ClipBenchmarkResult measureProduct(const ClipBenchmark &benchmark)
{
    const Placement placement = Placement::of(benchmark.options);
    ClipBenchmarkResult result;
    result.matmulGflops = matmulGflops(placement, benchmark.options.stop, benchmark.seconds);
    result.description = placement.description();
    return result;
}

} // namespace

ClipBenchmarkResult runClipBenchmark(const ClipBenchmark &benchmark)
{
    if (benchmark.model.empty())
        return measureProduct(benchmark);
    if (benchmark.batch < 1)
        throw EngineError(EngineError::Kind::Unsupported, "A batch has at least one picture.");
    const ClipConfig config = ClipConfig::published(benchmark.model);
    const auto preprocessing = ClipPreprocessing::standard(config.vision.imageSize);
    const Placement placement = Placement::of(benchmark.options);

    const std::stop_token stop = benchmark.options.stop;
    ClipPipeline pipeline(Weights::random().until(stop), config, preprocessing, placement);
    pipeline.setBatchSize(benchmark.batch);
    const InputGeometry input = pipeline.input();
    const std::vector<std::uint8_t> pixels = noise(input);
    const std::vector<ImageView> pictures(static_cast<std::size_t>(benchmark.batch),
        {pixels.data(), input.width, input.height, std::ptrdiff_t{3} * input.width});

    resetPeakAllocatedBytes(placement.device);
    ClipBenchmarkResult result;
    result.secondsPerBatch =
        medianSeconds(benchmark.seconds, placement.device, [&] { pipeline.embedImages(pictures, stop); });
    result.imagesPerSecond = benchmark.batch / result.secondsPerBatch;
    result.gflops = gflopOf(config) * result.imagesPerSecond;
    result.peakBytes = placement.isCpu() ? peakResidentBytes() : peakAllocatedBytes(placement.device);
    result.matmulGflops = matmulGflops(placement, stop);
    result.description = describe(benchmark, config, placement);
    return result;
}

} // namespace pictor::inference
