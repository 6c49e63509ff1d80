// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and checks the inference room without the rest of Pictor: for machines that have a GPU but no Qt.
#include "inference/tool/clipgoldens.h"
#include "inference/tool/paintinggoldens.h"
#include "inference/torchbackend.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <iostream>
#include <map>
#include <string_view>
#include <tuple>

#if defined(__linux__)
#include <unistd.h>
#endif

namespace {

using namespace pictor::inference;
using nlohmann::json;

constexpr std::string_view help = R"(pictor_inference_tool info
    What this build of libtorch can use, as JSON.

pictor_inference_tool bench clip [--model NAME] [--batch N] [--seconds S] [OPTIONS]
    How fast a model of published shape embeds pictures, as JSON.
    NAME: openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336

pictor_inference_tool bench generate [--width-of flux|sd3|autoencoder] [--blocks D,S] [--size WxH] [--seconds S] [OPTIONS]
    How long a step takes with a transformer of published width and D double and S single blocks, as JSON.

pictor_inference_tool check clip|flux|sd3 MODEL_DIR GOLDEN_DIR [OPTIONS]
    Compares a model with recorded results, such as those in tests/data/reference.

OPTIONS: [--device cpu|cuda[:N]] [--precision auto|f32|bf16|f16|int8] [--threads N]
)";

struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::string, std::less<>> options;

    Arguments(int argc, char **argv)
    {
        for (int i = 1; i < argc; ++i) {
            const std::string argument = argv[i];
            if (!argument.starts_with("--"))
                words.push_back(argument);
            else if (i + 1 < argc)
                options[argument] = argv[++i];
            else
                throw UsageError(argument + " needs a value.");
        }
    }

    std::string option(std::string_view name, const std::string &otherwise) const
    {
        const auto found = options.find(name);
        return found == options.end() ? otherwise : found->second;
    }

    int number(std::string_view name, int otherwise) const
    {
        const std::string text = option(name, std::to_string(otherwise));
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < 0)
            throw UsageError(std::string(name) + " needs a number, not " + text + '.');
        return value;
    }
};

Device deviceNamed(const std::string &name)
{
    if (name == "cpu")
        return {};
    if (name == "cuda")
        return {Device::Kind::Cuda, 0};
    if (name.starts_with("cuda:") && name.size() == 6 && name[5] >= '0' && name[5] <= '9')
        return {Device::Kind::Cuda, name[5] - '0'};
    throw UsageError("--device is cpu, cuda or cuda:N, not " + name + '.');
}

Precision precisionNamed(const std::string &name)
{
    static const std::map<std::string, Precision> known{{"auto", Precision::Auto}, {"f32", Precision::F32},
        {"bf16", Precision::BF16}, {"f16", Precision::F16}, {"int8", Precision::Int8}};
    const auto found = known.find(name);
    if (found == known.end())
        throw UsageError("--precision is auto, f32, bf16, f16 or int8, not " + name + '.');
    return found->second;
}

LoadOptions loadOptions(const Arguments &arguments)
{
    return {deviceNamed(arguments.option("--device", "cpu")),
        precisionNamed(arguments.option("--precision", "auto")), arguments.number("--threads", 0)};
}

int printInfo(const Backend &backend)
{
    const BackendInfo info = backend.info();
    json devices = json::array();
    for (const DeviceInfo &device : info.devices) {
        const bool cpu = device.device.kind == Device::Kind::Cpu;
        devices.push_back({{"device", cpu ? "cpu" : "cuda:" + std::to_string(device.device.index)},
            {"name", device.name}, {"memory_bytes", device.memoryBytes}, {"native_bf16", device.nativeBf16}});
    }
    std::cout << json{{"torch", info.torchVersion}, {"blas", info.blas}, {"threads", info.threads},
        {"devices", devices}}
              << '\n';
    return 0;
}

int benchClip(Backend &backend, const Arguments &arguments)
{
    ClipBenchmark benchmark;
    benchmark.model = arguments.option("--model", benchmark.model);
    benchmark.batch = arguments.number("--batch", benchmark.batch);
    benchmark.seconds = arguments.number("--seconds", 10);
    benchmark.options = loadOptions(arguments);
    const ClipBenchmarkResult result = backend.benchmarkClip(benchmark);
    std::cout << json{{"description", result.description}, {"images_per_second", result.imagesPerSecond},
        {"seconds_per_batch", result.secondsPerBatch}, {"gflops", result.gflops},
        {"matmul_gflops", result.matmulGflops}, {"peak_bytes", result.peakBytes}}
              << '\n';
    return 0;
}

/// "2,4" or "512x512".
std::pair<int, int> twoNumbers(
    const Arguments &arguments, std::string_view name, char between, std::pair<int, int> otherwise)
{
    const std::string text = arguments.option(name, "");
    if (text.empty())
        return otherwise;
    const std::size_t middle = text.find(between);
    const auto number = [&](std::string_view digits) {
        int value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || end != digits.data() + digits.size())
            throw UsageError(std::string(name) + " needs two numbers, not " + text + '.');
        return value;
    };
    if (middle == std::string::npos)
        return {number(text), otherwise.second};
    return {
        number(std::string_view(text).substr(0, middle)), number(std::string_view(text).substr(middle + 1))};
}

int benchGenerate(Backend &backend, const Arguments &arguments)
{
    GenerateBenchmark benchmark;
    using Family = GenerateBenchmark::Family;
    static const std::map<std::string, Family> families{
        {"flux", Family::Flux}, {"sd3", Family::Sd3}, {"autoencoder", Family::Autoencoder}};
    const auto family = families.find(arguments.option("--width-of", "flux"));
    if (family == families.end())
        throw UsageError("--width-of is flux, sd3 or autoencoder.");
    benchmark.family = family->second;
    std::tie(benchmark.blocks, benchmark.singleBlocks) = twoNumbers(arguments, "--blocks", ',', {2, 4});
    std::tie(benchmark.width, benchmark.height) = twoNumbers(arguments, "--size", 'x', {512, 512});
    benchmark.seconds = arguments.number("--seconds", 20);
    benchmark.options = loadOptions(arguments);
    const GenerateBenchmarkResult result = backend.benchmarkGenerate(benchmark);
    std::cout << json{{"description", result.description}, {"seconds_per_step", result.secondsPerStep},
        {"seconds_per_full_step", result.secondsPerFullStep}, {"gflops", result.gflops},
        {"matmul_gflops", result.matmulGflops}, {"weight_bytes", result.weightBytes},
        {"peak_bytes", result.peakBytes}}
              << '\n';
    return 0;
}

int check(const Arguments &arguments)
{
    static const std::map<std::string, decltype(&checkClipGoldens)> checks{
        {"clip", checkClipGoldens}, {"flux", checkFluxGoldens}, {"sd3", checkSd3Goldens}};
    if (arguments.words.size() != 4 || !checks.contains(arguments.words[1]))
        throw UsageError("check needs clip, flux or sd3, a model's folder and a folder of goldens.");
    const auto run = checks.at(arguments.words[1]);
    const auto results = run(arguments.words[2], arguments.words[3], loadOptions(arguments));
    int failures = 0;
    for (const GoldenResult &result : results) {
        failures += result.passed() ? 0 : 1;
        std::cout << (result.passed() ? "ok      " : "FAILED  ") << result.name << ": " << result.measure
                  << ' ' << result.value << ", allowed " << result.allowed << '\n';
    }
    std::cout << results.size() - static_cast<std::size_t>(failures) << " of " << results.size()
              << " agree\n";
    return failures == 0 ? 0 : 1;
}

int run(const Arguments &arguments)
{
    TorchBackend backend;
    const auto &words = arguments.words;
    if (words.size() == 1 && words[0] == "info")
        return printInfo(backend);
    if (words.size() >= 2 && words[0] == "bench" && words[1] == "clip")
        return benchClip(backend, arguments);
    if (words.size() >= 2 && words[0] == "bench" && words[1] == "generate")
        return benchGenerate(backend, arguments);
    if (!words.empty() && words[0] == "check")
        return check(arguments);
    throw UsageError("No such command.");
}

} // namespace

int main(int argc, char **argv)
{
#if defined(__linux__)
    // This program links libtorch, whose OpenMP runtime has read the environment by now: start again.
    if (letPoolThreadsSleep())
        execv("/proc/self/exe", argv);
#endif
    try {
        return run(Arguments(argc, argv));
    } catch (const UsageError &error) {
        std::cerr << error.what() << "\n\n" << help;
        return 2;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
