// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to open weights (headers only) and to hand out tensors. Files are in the page cache.

#include "inference/weights/safetensorsheader.h"
#include "inference/weights/weights.h"
#include "support/weightfiles.h"

#include <ATen/Parallel.h>
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace pictor::inference;
using namespace pictor::test;

namespace {

/// As many as the transformer of FLUX.1 has, by such names, of eight bytes each.
std::vector<TensorData> manyTensors(int count)
{
    std::vector<TensorData> tensors;
    for (int i = 0; i < count; ++i) {
        const std::string name = "transformer_blocks." + std::to_string(i / 32) + ".attn.add_q_proj."
            + std::to_string(i % 32) + ".weight";
        tensors.push_back({name, "BF16", {2, 2}, std::string(8, '\0')});
    }
    return tensors;
}

class TemporaryFile {
public:
    explicit TemporaryFile(const std::string &bytes)
        : m_path(
            std::filesystem::temp_directory_path() / ("pictor-bench-weights-" + std::to_string(++s_count)))
    {
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    static inline int s_count = 0;
    std::filesystem::path m_path;
};

void open(benchmark::State &state, const std::filesystem::path &path)
{
    std::size_t tensors = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto checkpoint = Checkpoint::open(path);
        tensors = checkpoint->tensors().size();
    }
    state.counters["tensors"] = static_cast<double>(tensors);
}

void openSafetensors(benchmark::State &state)
{
    const TemporaryFile file(safetensorsFile(manyTensors(static_cast<int>(state.range(0)))));
    open(state, file.path());
}
BENCHMARK(openSafetensors)->Arg(1200)->Arg(12000)->Unit(benchmark::kMicrosecond);

void openStateDict(benchmark::State &state)
{
    std::vector<TensorData> tensors = manyTensors(static_cast<int>(state.range(0)));
    const TemporaryFile file(stateDictFile(tensors));
    open(state, file.path());
}
BENCHMARK(openStateDict)->Arg(1200)->Unit(benchmark::kMicrosecond);

void openReference(benchmark::State &state, const char *model)
{
    open(state, std::filesystem::path(PICTOR_TEST_DATA) / "reference/models" / model);
}
BENCHMARK_CAPTURE(openReference, patch32, "clip-tiny-patch32")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(openReference, patch14_336, "clip-tiny-patch14-336")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(openReference, patch14_336_bin, "clip-tiny-patch14-336-bin")->Unit(benchmark::kMicrosecond);

void parseHeader(benchmark::State &state)
{
    const std::string file = safetensorsFile(manyTensors(1200));
    const std::string header = file.substr(8, file.rfind('}') + 1 - 8);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(parseSafetensorsHeader(header, "bench"));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(header.size()));
}
BENCHMARK(parseHeader)->Unit(benchmark::kMicrosecond);

/// Every tensor of 1200 once: name lookup, shape check, zero-copy tensor.
void takeTensors(benchmark::State &state)
{
    const TemporaryFile file(safetensorsFile(manyTensors(1200)));
    const Weights weights(Checkpoint::open(file.path()));
    for ([[maybe_unused]] auto _ : state) {
        for (const auto &[name, view] : weights.checkpoint().tensors())
            benchmark::DoNotOptimize(weights.tensor(name, {2, 2}));
    }
    state.SetItemsProcessed(state.iterations() * 1200);
}
BENCHMARK(takeTensors)->Unit(benchmark::kMicrosecond);

/// A [4096, 4096] matrix from its stored dtype to bf16; bytes are those stored.
void convert(benchmark::State &state, const char *dtype)
{
    constexpr std::int64_t side = 4096;
    const auto size = static_cast<std::size_t>(side * side) * sizeOf(*dtypeNamed(dtype));
    const TemporaryFile file(safetensorsFile({{"w", dtype, {side, side}, std::string(size, '\x31')}}));
    const Weights weights = Weights(Checkpoint::open(file.path())).to(at::kBFloat16);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(weights.tensor("w", {side, side}));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
}
BENCHMARK_CAPTURE(convert, F32, "F32")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(convert, F16, "F16")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(convert, BF16, "BF16")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(convert, F8_E4M3, "F8_E4M3")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    at::set_num_threads(static_cast<int>(std::thread::hardware_concurrency()));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
