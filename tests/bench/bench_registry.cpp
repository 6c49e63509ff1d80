// SPDX-License-Identifier: GPL-3.0-or-later
// What ModelRegistry::get costs. "CPU" is what one call costs; "wall_ns" is how long a thread waits for one
// call, which grows with the threads that share a core.
#include "registry/imageembeddingmodel.h"
#include "registry/modelregistry.h"
#include "registry/registryoptions.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <chrono>
#include <memory>
#include <thread>

using namespace pictor;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::string_view key = "openai/clip-vit-base-patch32";
constexpr int manyModels = 10'000;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string numbered(const char *prefix, int number)
{
    return prefix + std::to_string(number);
}

/// The compiled-in models, and me/model-0, me/model-1, … besides.
RegistryOptions optionsOf(int userModels)
{
    std::string json = R"({"models": [)";
    for (int i = 0; i < userModels; ++i)
        json += (i == 0 ? R"({"key": ")" : R"(, {"key": ")") + numbered("me/model-", i)
            + R"(", "kind": "image-embedding", "family": "clip", "folder": "/models/clip"})";
    RegistryOptions options;
    options.catalogue =
        options.catalogue.mergedWith(Catalogue::fromJson(QByteArray::fromStdString(json + "]}"), {}).value());
    return options;
}

/// A new key each time, of a registry of many; also says what the slowest one took.
void firstGet(benchmark::State &state, const char *prefix)
{
    ModelRegistry registry(optionsOf(manyModels));
    double worst = 0;
    int number = 0;
    for (auto _ : state) {
        const std::string fresh = numbered(prefix, number++);
        const auto start = Clock::now();
        benchmark::DoNotOptimize(registry.get<ImageEmbeddingModel>(fresh));
        const double seconds = secondsSince(start);
        state.SetIterationTime(seconds);
        worst = std::max(worst, seconds);
    }
    state.counters["worst_us"] = worst * 1e6;
}

/// The very first call that a new registry gets.
void firstGetOfANewRegistry(benchmark::State &state)
{
    double worst = 0;
    for (auto _ : state) {
        ModelRegistry registry(RegistryOptions{});
        const auto start = Clock::now();
        benchmark::DoNotOptimize(registry.get<ImageEmbeddingModel>(key));
        const double seconds = secondsSince(start);
        state.SetIterationTime(seconds);
        worst = std::max(worst, seconds);
    }
    state.counters["worst_us"] = worst * 1e6;
}

/// What the registry adds to the start of the program, the catalogue's JSON included.
void construction(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(std::make_unique<ModelRegistry>(RegistryOptions{}));
}

template <class Key> void laterGets(benchmark::State &state, ModelRegistry &registry, const Key &known)
{
    const auto start = Clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(registry.get<ImageEmbeddingModel>(known));
    const double each = secondsSince(start) / static_cast<double>(state.iterations());
    state.counters["wall_ns"] = benchmark::Counter(each * 1e9, benchmark::Counter::kAvgThreads);
}

void laterGet(benchmark::State &state)
{
    static ModelRegistry registry(RegistryOptions{});
    laterGets(state, registry, key);
}

void laterGetByQString(benchmark::State &state)
{
    static ModelRegistry registry(RegistryOptions{});
    laterGets(state, registry, QString::fromUtf8(key.data(), std::ssize(key)));
}

void laterGetWhileAnotherThreadAddsModels(benchmark::State &state)
{
    ModelRegistry registry(RegistryOptions{});
    int added = 0;
    {
        const std::jthread writer([&](const std::stop_token &stop) {
            while (!stop.stop_requested())
                registry.get<ImageEmbeddingModel>(numbered("/models/", added++));
        });
        laterGets(state, registry, key);
    }
    state.counters["added"] = added;
}

} // namespace

BENCHMARK(construction)->Unit(benchmark::kMicrosecond);
BENCHMARK(firstGetOfANewRegistry)->UseManualTime()->Iterations(2000)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(firstGet, catalogue, "me/model-")
    ->UseManualTime()
    ->Iterations(manyModels)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(firstGet, folder, "/models/clip-")
    ->UseManualTime()
    ->Iterations(manyModels)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(laterGet)->Threads(1)->Threads(8);
BENCHMARK(laterGetByQString);
BENCHMARK(laterGetWhileAnotherThreadAddsModels)->Iterations(10'000'000);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // proxies live on a Qt thread
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
