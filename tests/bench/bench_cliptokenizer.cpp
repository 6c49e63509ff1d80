// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cliptokenizer.h"

#include <benchmark/benchmark.h>

using pictor::text::ClipTokenizer;

namespace {

const QString folder = QStringLiteral(PICTOR_TEST_DATA "/reference/tokenizers/clip-full");

void encode(benchmark::State &state, const QString &text)
{
    const auto tokenizer = ClipTokenizer::load(folder);
    if (!tokenizer) {
        state.SkipWithError(qPrintable(tokenizer.error().message));
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize((*tokenizer)->encode(text));
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

void loadTokenizer(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ClipTokenizer::load(folder));
}

} // namespace

BENCHMARK(loadTokenizer)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, prompt, QStringLiteral("A cat holding a sign that says hello world"));
BENCHMARK_CAPTURE(encode, tenThousandWords, QStringLiteral("harbour ").repeated(10'000))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, wordOfAMegabyte, QString(1 << 20, QLatin1Char('x')))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, halfAMillionMarks, QStringLiteral("\u0301\u0323").repeated(1 << 18))
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
