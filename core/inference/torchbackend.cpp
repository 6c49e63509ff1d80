// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torchbackend.h"

#include "inference/bench/clipbenchmark.h"
#include "inference/bench/generatebenchmark.h"
#include "inference/pipelines/clippipeline.h"
#include "inference/pipelines/generator.h"
#include "inference/pipelines/memoryplan.h"
#include "inference/runtime/blas.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/placement.h"
#include "inference/runtime/processor.h"
#include "inference/runtime/tensormemory.h"

#include <torch/version.h>

namespace pictor::inference {

TorchBackend::TorchBackend()
{
    poolTensorMemory();
}

BackendInfo TorchBackend::info() const
{
    return guarded([] {
        return BackendInfo{TORCH_VERSION, blasName(), physicalCores(), availableDevices()};
    });
}

std::unique_ptr<ClipEngine> TorchBackend::loadClip(
    const std::filesystem::path &folder, const LoadOptions &options)
{
    return guarded([&]() -> std::unique_ptr<ClipEngine> { return ClipPipeline::load(folder, options); });
}

GenerationPlan TorchBackend::planGeneration(
    const GeneratorFiles &files, const PictureShape &shape, const LoadOptions &options)
{
    return guarded([&] {
        const MemoryPlanner planner(files, options);
        return planner.plan(planner.choose(shape), shape);
    });
}

std::unique_ptr<ImageGenerator> TorchBackend::openGenerator(
    const GeneratorFiles &files, const LoadOptions &options)
{
    return guarded(
        [&]() -> std::unique_ptr<ImageGenerator> { return std::make_unique<Generator>(files, options); });
}

ClipBenchmarkResult TorchBackend::benchmarkClip(const ClipBenchmark &benchmark)
{
    return guarded([&] { return runClipBenchmark(benchmark); });
}

GenerateBenchmarkResult TorchBackend::benchmarkGenerate(const GenerateBenchmark &benchmark)
{
    return guarded([&] { return runGenerateBenchmark(benchmark); });
}

} // namespace pictor::inference
