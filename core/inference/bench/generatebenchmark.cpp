// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/bench/generatebenchmark.h"

#include "inference/bench/matmulrate.h"
#include "inference/models/autoencoder.h"
#include "inference/models/flux.h"
#include "inference/models/sd3.h"
#include "inference/runtime/cuda.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/processor.h"
#include "inference/runtime/tensormemory.h"

#include <ATen/Parallel.h>

#include <sstream>

namespace pictor::inference {

namespace {

constexpr std::int64_t t5Tokens = 256;
constexpr std::int64_t clipTokens = 77;
constexpr std::int64_t pixelsPerToken = 16;

/// One kind of block: how many there are, and what one costs.
struct BlockKind {
    std::int64_t measured = 0;
    std::int64_t published = 0;
    double gflop = 0;
    double seconds = 0; ///< of one, median over the run
};

/// A model with its inputs, ready to take a step.
struct Stepper {
    std::function<void(const std::function<void(double)> &)> step;
    std::vector<BlockKind> kinds; ///< in the order of the blocks
    double otherGflop = 0;
    std::int64_t parameters = 0;
    std::string description;
};

/// Multiplications and additions, in 10^9.
double gflop(double multiplications)
{
    return 2e-9 * multiplications;
}

double attentionCost(std::int64_t tokens, std::int64_t width)
{
    return 2.0 * static_cast<double>(tokens) * static_cast<double>(tokens) * static_cast<double>(width);
}

/// Of a block with 12 D² parameters for each token: q, k, v, out, and the perceptron.
double blockCost(std::int64_t tokens, std::int64_t width)
{
    const auto d = static_cast<double>(width);
    return static_cast<double>(tokens) * (4 + 2 * perceptronRatio) * d * d + attentionCost(tokens, width);
}

/// Noise, held as the benchmark asks.
Weights weightsFor(const GenerateBenchmark &benchmark, const Placement &placement)
{
    const Weights noise = placed(Weights::random().until(benchmark.options.stop), placement);
    return benchmark.options.precision == Precision::Int8 ? noise.quantised() : noise;
}

at::TensorOptions optionsOf(const Placement &placement)
{
    return at::TensorOptions(placement.device).dtype(placement.dtype);
}

Stepper fluxStepper(const GenerateBenchmark &benchmark, const Placement &placement)
{
    FluxConfig config;
    const FluxConfig published = config;
    config.doubleBlocks = benchmark.blocks;
    config.singleBlocks = benchmark.singleBlocks;
    const std::int64_t rows = benchmark.height / pixelsPerToken;
    const std::int64_t columns = benchmark.width / pixelsPerToken;
    const std::int64_t tokens = t5Tokens + rows * columns;
    const std::int64_t d = config.width();

    const auto model = std::make_shared<const Flux>(weightsFor(benchmark, placement), config);
    const auto options = optionsOf(placement);
    const Tensor latents = at::randn({1, rows * columns, config.channels}, options);
    const Tensor context = at::randn({1, t5Tokens, config.contextWidth}, options);
    const Tensor pooled = at::randn({1, config.pooledWidth}, options);
    const Tensor time = at::full({1}, 0.5, at::TensorOptions(placement.device).dtype(at::kFloat));
    const RotaryTable rotary = model->rotary(t5Tokens, rows, columns, placement.device);

    Stepper stepper;
    stepper.step = [=](const std::function<void(double)> &progress) {
        static_cast<void>((*model)(latents, context, pooled, time, rotary, {}, progress));
    };
    const double cost = gflop(blockCost(tokens, d));
    stepper.kinds = {{config.doubleBlocks, published.doubleBlocks, cost},
        {config.singleBlocks, published.singleBlocks, cost}};
    stepper.otherGflop = gflop(static_cast<double>(d)
        * static_cast<double>(2 * rows * columns * config.channels + t5Tokens * config.contextWidth));
    stepper.parameters = config.doubleBlocks * 36 * d * d + config.singleBlocks * 15 * d * d;
    stepper.description = "FLUX.1, " + std::to_string(config.doubleBlocks) + " + "
        + std::to_string(config.singleBlocks) + " blocks, " + std::to_string(tokens) + " tokens";
    return stepper;
}

Stepper sd3Stepper(const GenerateBenchmark &benchmark, const Placement &placement)
{
    constexpr std::int64_t pixelsPerLatent = 8;
    Sd3Config config;
    const Sd3Config published = config;
    config.blocks = benchmark.blocks;
    const std::int64_t d = config.width();
    const std::int64_t contextTokens = clipTokens + t5Tokens;
    const std::int64_t imageTokens = (benchmark.height / pixelsPerToken) * (benchmark.width / pixelsPerToken);

    const auto model = std::make_shared<const Sd3>(weightsFor(benchmark, placement), config);
    const auto options = optionsOf(placement);
    const Tensor latents = at::randn(
        {1, config.channels, benchmark.height / pixelsPerLatent, benchmark.width / pixelsPerLatent}, options);
    const Tensor context = at::randn({1, contextTokens, config.contextWidth}, options);
    const Tensor pooled = at::randn({1, config.pooledWidth}, options);
    const Tensor time = at::full({1}, 500.0, at::TensorOptions(placement.device).dtype(at::kFloat));

    Stepper stepper;
    stepper.step = [=](const std::function<void(double)> &progress) {
        static_cast<void>((*model)(latents, context, pooled, time, {}, progress));
    };
    stepper.kinds = {{config.blocks, published.blocks, gflop(blockCost(contextTokens + imageTokens, d))}};
    stepper.otherGflop =
        gflop(static_cast<double>(d) * static_cast<double>(contextTokens * config.contextWidth));
    stepper.parameters = config.blocks * 36 * d * d;
    stepper.description = "Stable Diffusion 3.5 Large, " + std::to_string(config.blocks) + " blocks, "
        + std::to_string(contextTokens + imageTokens) + " tokens";
    return stepper;
}

/// Multiplications of a 3 x 3 convolution.
double convolutionCost(double pixels, std::int64_t in, std::int64_t out)
{
    return 9 * pixels * static_cast<double>(in * out);
}

double decoderCost(const AutoencoderConfig &config, double latentPixels)
{
    const std::int64_t deepest = config.channels.back();
    double cost = convolutionCost(latentPixels, config.latentChannels, deepest)
        + 4 * convolutionCost(latentPixels, deepest, deepest) // two resnets in the middle
        + 4 * latentPixels * static_cast<double>(deepest * deepest)
        + 2 * latentPixels * latentPixels * static_cast<double>(deepest);
    double pixels = latentPixels;
    std::int64_t in = deepest;
    for (std::size_t level = config.channels.size(); level-- > 0;) {
        const std::int64_t out = config.channels[level];
        cost += convolutionCost(pixels, in, out)
            + static_cast<double>(2 * config.layersPerLevel + 1) * convolutionCost(pixels, out, out);
        if (in != out)
            cost += pixels * static_cast<double>(in * out);
        if (level > 0) {
            pixels *= 4;
            cost += convolutionCost(pixels, out, out);
        }
        in = out;
    }
    return cost + convolutionCost(pixels, in, 3);
}

Stepper decoderStepper(const GenerateBenchmark &benchmark, const Placement &placement)
{
    const AutoencoderConfig config;
    const auto model = std::make_shared<const Autoencoder>(
        placed(Weights::random().until(benchmark.options.stop), placement), config);
    const std::int64_t height = benchmark.height / config.reduction();
    const std::int64_t width = benchmark.width / config.reduction();
    const Tensor latents = at::randn({1, config.latentChannels, height, width}, optionsOf(placement));
    Stepper stepper;
    stepper.step = [=](const std::function<void(double)> &) { static_cast<void>(model->decode(latents)); };
    stepper.otherGflop = gflop(decoderCost(config, static_cast<double>(height * width)));
    stepper.parameters = 49'545'475; // of the decoder
    stepper.description = "FLUX.1's decoder";
    return stepper;
}

Stepper stepperFor(const GenerateBenchmark &benchmark, const Placement &placement)
{
    using Family = GenerateBenchmark::Family;
    switch (benchmark.family) {
    case Family::Flux:
        return fluxStepper(benchmark, placement);
    case Family::Sd3:
        return sd3Stepper(benchmark, placement);
    case Family::Autoencoder:
        break;
    }
    return decoderStepper(benchmark, placement);
}

/// Seconds of each block of a step.
std::vector<double> timedBlocks(const Stepper &stepper, const at::Device &device)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> seconds;
    Clock::time_point last = Clock::now();
    stepper.step([&](double) {
        synchronize(device);
        const Clock::time_point now = Clock::now();
        seconds.push_back(std::chrono::duration<double>(now - last).count());
        last = now;
    });
    return seconds;
}

/// Fills in what one block of each kind takes: the median of its last step's.
void timeKinds(Stepper &stepper, const at::Device &device)
{
    std::vector<double> blocks = timedBlocks(stepper, device);
    auto first = blocks.begin();
    for (BlockKind &kind : stepper.kinds) {
        const auto end = first + static_cast<std::ptrdiff_t>(kind.measured);
        // The first block's time has the embeddings in it, so the median over few is of the later ones.
        std::sort(first, end);
        kind.seconds = kind.measured == 0 ? 0 : *(first + (kind.measured - 1) / 2);
        first = end;
    }
}

void check(const GenerateBenchmark &benchmark)
{
    const auto refuse = [](const char *why) { throw EngineError(EngineError::Kind::Unsupported, why); };
    if (benchmark.blocks < 1 || benchmark.singleBlocks < 1)
        refuse("There must be at least one block of each kind.");
    for (const int side : {benchmark.width, benchmark.height}) {
        if (side < pixelsPerToken || side % pixelsPerToken != 0)
            refuse("Width and height must be multiples of 16 pixels.");
    }
}

std::string describe(const GenerateBenchmark &benchmark, const Stepper &stepper, const Placement &placement)
{
    std::ostringstream text;
    text << stepper.description << ", random weights, " << benchmark.width << " x " << benchmark.height
         << "; " << placement.description();
    if (benchmark.options.precision == Precision::Int8)
        text << ", weights int8";
    if (placement.isCpu())
        text << ", " << at::get_num_threads() << " threads";
    return text.str();
}

} // namespace

GenerateBenchmarkResult runGenerateBenchmark(const GenerateBenchmark &benchmark)
{
    check(benchmark);
    const Placement placement = Placement::of(benchmark.options);
    Stepper stepper = stepperFor(benchmark, placement);
    releaseFreedMemory(); // that of making the weights
    resetPeakAllocatedBytes(placement.device);
    GenerateBenchmarkResult result;
    const auto goOn = [&](double /*share*/) { throwIfStopped(benchmark.options.stop); };
    result.secondsPerStep = medianSeconds(benchmark.seconds, placement.device, [&] {
        goOn(0); // the decoder has no blocks to be asked between
        stepper.step(goOn);
    });
    timeKinds(stepper, placement.device);

    double done = stepper.otherGflop;
    result.secondsPerFullStep = result.secondsPerStep;
    for (const BlockKind &kind : stepper.kinds) {
        done += static_cast<double>(kind.measured) * kind.gflop;
        result.secondsPerFullStep += static_cast<double>(kind.published - kind.measured) * kind.seconds;
    }
    result.gflops = done / result.secondsPerStep;
    result.peakBytes = placement.isCpu() ? peakResidentBytes() : peakAllocatedBytes(placement.device);
    const bool quantised = benchmark.options.precision == Precision::Int8;
    const std::size_t size =
        quantised ? 1 : c10::elementSize(placement.matrixDtype.value_or(placement.dtype));
    result.weightBytes = stepper.parameters * static_cast<std::int64_t>(size);
    result.matmulGflops = matmulGflops(placement, benchmark.options.stop);
    result.description = describe(benchmark, stepper, placement);
    return result;
}

} // namespace pictor::inference
