// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "inference/engine.h"
#include "jsonline.h"
#include "messages.h"
#include "registry/engineerror.h"
#include "registry/inferencemodule.h"
#include "session.h"

#include <QLocale>
#include <QtConcurrent>

namespace pictor::app {

namespace {

using inference::ClipBenchmark;
using inference::ClipBenchmarkResult;

Result<ClipBenchmarkResult> measure(const ClipBenchmark &benchmark)
{
    const auto module = loadInferenceModule(benchmark.options.device.kind);
    if (!module)
        return tl::unexpected(module.error());
    try {
        return (*module)->benchmarkClip(benchmark);
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

QString jsonOf(const ClipBenchmark &benchmark, const ClipBenchmarkResult &result)
{
    return JsonLine()
        .add("model", QString::fromStdString(benchmark.model))
        .add("description", QString::fromStdString(result.description))
        .add("batch", benchmark.batch)
        .add("imagesPerSecond", result.imagesPerSecond)
        .add("secondsPerBatch", result.secondsPerBatch)
        .add("gflops", result.gflops)
        .add("matmulGflops", result.matmulGflops)
        .add("peakBytes", static_cast<qint64>(result.peakBytes))
        .text();
}

void printTable(const ClipBenchmark &benchmark, const ClipBenchmarkResult &result, Console &console)
{
    const auto fixed = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
    console.print(
        Text::tr("%1, %2, batches of %3")
            .arg(QString::fromStdString(benchmark.model), QString::fromStdString(result.description))
            .arg(benchmark.batch));
    console.print(Text::tr("  %1 pictures a second, %2 s a batch")
                      .arg(fixed(result.imagesPerSecond, 2), fixed(result.secondsPerBatch, 4)));
    console.print(Text::tr("  %1 GFLOP/s; a large matrix product reaches %2")
                      .arg(fixed(result.gflops, 1), fixed(result.matmulGflops, 1)));
    console.print(Text::tr("  %1 of memory at most")
                      .arg(QLocale().formattedDataSize(result.peakBytes, 1, QLocale::DataSizeSIFormat)));
}

std::optional<double> seconds(const Session &session, double fallback)
{
    constexpr double longest = 3600;
    if (!session.arguments().has("seconds"))
        return fallback;
    bool isNumber = false;
    const double value = session.arguments().value("seconds").toDouble(&isNumber);
    return isNumber && value > 0 && value <= longest ? std::optional(value) : std::nullopt;
}

QCoro::Task<int> run(Session &session)
{
    constexpr int largestBatch = 4096;
    if (session.arguments().positional != QStringList(QStringLiteral("clip")))
        co_return session.misused(Text::tr("Say what to measure: pictor bench clip."));
    ClipBenchmark benchmark;
    const auto batch = session.number("batch", benchmark.batch, 1, largestBatch);
    const auto duration = seconds(session, benchmark.seconds);
    if (!batch || !duration)
        co_return session.misused(
            Text::tr("--batch takes a whole number from 1 to %1, --seconds a number up to 3600.")
                .arg(largestBatch));
    benchmark.batch = *batch;
    benchmark.seconds = *duration;
    benchmark.options = session.load();
    benchmark.options.stop = session.stop();
    if (session.arguments().has("model"))
        benchmark.model = session.arguments().value("model").toStdString();

    session.console().showProgress(Text::tr("Measuring…"));
    const auto result = co_await outcome(QtConcurrent::run(measure, benchmark));
    if (!result)
        co_return session.fail(result.error());
    if (session.json())
        session.console().print(jsonOf(benchmark, *result));
    else
        printTable(benchmark, *result, session.console());
    co_return ExitCode::success;
}

} // namespace

Command benchCommand()
{
    return {.name = QStringLiteral("bench"),
        .arguments = QStringLiteral("clip"),
        .summary = Text::tr("Measures how fast this machine embeds pictures."),
        .description =
            Text::tr("The model is of full size with random weights, so nothing has to be downloaded."),
        .options = {{{QStringLiteral("m"), QStringLiteral("model")},
                        Text::tr(
                            "openai/clip-vit-base-patch32 (default) or openai/clip-vit-large-patch14-336."),
                        QStringLiteral("KEY")},
            {{QStringLiteral("b"), QStringLiteral("batch")}, Text::tr("Pictures at a time (default 8)."),
                QStringLiteral("N")},
            {{QStringLiteral("s"), QStringLiteral("seconds")},
                Text::tr("Measure for S seconds (default 10)."), QStringLiteral("S")},
            jsonOption()},
        .examples = {{QStringLiteral("pictor bench clip --json"), Text::tr("Measures CLIP ViT-B/32.")},
            {QStringLiteral("pictor bench clip --model openai/clip-vit-large-patch14-336 --batch 1"),
                Text::tr("Measures the large one, a picture at a time.")}},
        .run = run};
}

} // namespace pictor::app
