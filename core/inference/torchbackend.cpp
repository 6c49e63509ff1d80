// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torchbackend.h"

#include "inference/bench/clipbenchmark.h"
#include "inference/bench/generatebenchmark.h"
#include "inference/pipelines/clippipeline.h"
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

GenerationPlan TorchBackend::planGeneration(const GeneratorFiles &, const PictureShape &, const LoadOptions &)
{
    throw EngineError(EngineError::Kind::Unsupported, "Making pictures is not in this version.");
}

std::unique_ptr<ImageGenerator> TorchBackend::openGenerator(const GeneratorFiles &, const LoadOptions &)
{
    throw EngineError(EngineError::Kind::Unsupported, "Making pictures is not in this version.");
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
