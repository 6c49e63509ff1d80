// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/benchsubcommands.h"
#include "commands/measurement.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "session.h"

#include <QLocale>
#include <QtConcurrent>

namespace pictor::app {

namespace {

using inference::ClipBenchmark;
using inference::ClipBenchmarkResult;

Result<Measurement<ClipBenchmarkResult>> measure(const ClipBenchmark &benchmark)
{
    return measured(benchmark.options.device.kind,
        [&](inference::Backend &backend) { return backend.benchmarkClip(benchmark); });
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
    console.print(Text::tr("%1, %2, batches of %3")
                      .arg(QString::fromStdString(benchmark.model),
                          QString::fromStdString(result.description), QString::number(benchmark.batch)));
    console.print(Text::tr("  %1 pictures a second, %2 s a batch")
                      .arg(fixed(result.imagesPerSecond, 2), fixed(result.secondsPerBatch, 4)));
    console.print(Text::tr("  %1 GFLOP/s; a large matrix product reaches %2")
                      .arg(fixed(result.gflops, 1), fixed(result.matmulGflops, 1)));
    console.print(Text::tr("  %1 of memory at most")
                      .arg(QLocale().formattedDataSize(result.peakBytes, 1, QLocale::DataSizeSIFormat)));
}

} // namespace

QCoro::Task<int> benchClip(Session &session)
{
    constexpr int largestBatch = 4096;
    ClipBenchmark benchmark;
    const auto batch = session.number("batch", benchmark.batch, 1, largestBatch);
    const auto duration = benchSeconds(session, benchmark.seconds);
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
    if (!result->spoiler.isEmpty())
        session.console().tell(result->spoiler);
    if (session.json())
        session.console().print(jsonOf(benchmark, result->figures));
    else
        printTable(benchmark, result->figures, session.console());
    co_return ExitCode::success;
}

} // namespace pictor::app
