// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

namespace pictor::inference {

/// Does the arithmetic with libtorch. One object per process: its settings are those of the whole library.
class TorchBackend final : public Backend {
public:
    TorchBackend();

    BackendInfo info() const override;
    std::unique_ptr<ClipEngine> loadClip(
        const std::filesystem::path &folder, const LoadOptions &options) override;
    GenerationPlan planGeneration(
        const GeneratorFiles &files, const PictureShape &shape, const LoadOptions &options) override;
    std::unique_ptr<ImageGenerator> openGenerator(
        const GeneratorFiles &files, const LoadOptions &options) override;
    ClipBenchmarkResult benchmarkClip(const ClipBenchmark &benchmark) override;
    GenerateBenchmarkResult benchmarkGenerate(const GenerateBenchmark &benchmark) override;
};

} // namespace pictor::inference
