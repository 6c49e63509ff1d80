// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to bring a picture to a model: JPEG decoding, whole and reduced, and resizing. The argument
// of the reduced rows is the least short side asked for: twice the side of the model's input.
#include "images/fit.h"
#include "images/picture.h"

#include "samples.h"

#include <benchmark/benchmark.h>

using namespace pictor;
using namespace pictor::images;

namespace {

constexpr QSize photograph(4000, 3000); // 12 megapixels

const QByteArray &jpeg()
{
    static const QByteArray bytes = samples::encoded(samples::scene(photograph), "jpg", 90);
    return bytes;
}

void countPixels(benchmark::State &state)
{
    state.counters["MP/s"] = benchmark::Counter(
        photograph.width() * photograph.height() / 1e6, benchmark::Counter::kIsIterationInvariantRate);
}

void decodeJpeg(benchmark::State &state)
{
    DecodeOptions options;
    options.shortSideAtLeast = static_cast<int>(state.range(0));
    const QByteArray &bytes = jpeg();
    for (auto _ : state)
        benchmark::DoNotOptimize(decode(bytes, QStringLiteral("photograph"), options));
    countPixels(state);
}
BENCHMARK(decodeJpeg)->ArgName("atLeast")->Arg(0)->Arg(672)->Arg(448)->Unit(benchmark::kMillisecond);

/// From the file's bytes to what the model reads.
void decodeAndFit(benchmark::State &state)
{
    const int side = static_cast<int>(state.range(0));
    DecodeOptions options;
    options.shortSideAtLeast = state.range(1) == 0 ? 0 : 2 * side;
    for (auto _ : state) {
        const auto image = decode(jpeg(), QStringLiteral("photograph"), options);
        benchmark::DoNotOptimize(fit(*image, {side, side, side, inference::InputGeometry::Fit::CropCentre}));
    }
    countPixels(state);
}
BENCHMARK(decodeAndFit)
    ->ArgNames({"side", "reduced"})
    ->ArgsProduct({{224, 336}, {0, 1}})
    ->Unit(benchmark::kMillisecond);

void resize(benchmark::State &state)
{
    const QImage image = samples::scene({static_cast<int>(state.range(0)), static_cast<int>(state.range(1))});
    const int side = static_cast<int>(state.range(2));
    for (auto _ : state)
        benchmark::DoNotOptimize(resizeBicubic(image, image.size().scaled(side, side, Qt::KeepAspectRatio)));
}
BENCHMARK(resize)
    ->ArgNames({"width", "height", "side"})
    ->Args({4000, 3000, 224})
    ->Args({1000, 750, 224})
    ->Args({500, 375, 224})
    ->Args({1000, 750, 336})
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
