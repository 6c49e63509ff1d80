// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/benchsubcommands.h"
#include "commands/measurement.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "parsed.h"
#include "picturesize.h"
#include "progress.h"
#include "session.h"

#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace pictor::app {

namespace {

using inference::GenerateBenchmark;
using inference::GenerateBenchmarkResult;
using Family = GenerateBenchmark::Family;

constexpr std::array families{std::pair{QLatin1String("flux"), Family::Flux},
    std::pair{QLatin1String("sd3"), Family::Sd3},
    std::pair{QLatin1String("autoencoder"), Family::Autoencoder}};

QString nameOf(Family family)
{
    return std::ranges::find(families, family, [](const auto &known) { return known.second; })->first;
}

Parsed<Family> familyOf(const Arguments &arguments)
{
    if (!arguments.has("width-of"))
        return Family::Flux;
    const QString name = arguments.value("width-of");
    for (const auto &[known, family] : families) {
        if (name == known)
            return family;
    }
    return tl::unexpected(Text::tr("--width-of takes flux, sd3 or autoencoder, not “%1”.").arg(name));
}

/// How many numbers --blocks has for `family`.
qsizetype kindsOfBlocks(Family family)
{
    return family == Family::Flux ? 2 : family == Family::Sd3 ? 1 : 0;
}

QString blocksUsage(Family family)
{
    if (family == Family::Flux)
        return Text::tr("--blocks takes two whole numbers from 1 to 100 for flux, such as 2,4.");
    return family == Family::Sd3 ? Text::tr("--blocks takes one whole number from 1 to 100 for sd3.")
                                 : Text::tr("The autoencoder is measured whole; leave --blocks out.");
}

Parsed<void> readBlocks(const Arguments &arguments, GenerateBenchmark &benchmark)
{
    constexpr int most = 100;
    if (!arguments.has("blocks"))
        return {};
    const QStringList numbers = arguments.value("blocks").split(QLatin1Char(','));
    const std::array counts{&benchmark.blocks, &benchmark.singleBlocks};
    bool isRight = numbers.size() == kindsOfBlocks(benchmark.family);
    for (qsizetype i = 0; isRight && i < numbers.size(); ++i) {
        int &count = *counts[static_cast<std::size_t>(i)];
        count = numbers[i].toInt(&isRight);
        isRight = isRight && count >= 1 && count <= most;
    }
    if (!isRight)
        return tl::unexpected(blocksUsage(benchmark.family));
    return {};
}

Parsed<void> readSize(const Arguments &arguments, GenerateBenchmark &benchmark)
{
    constexpr int multiple = 16, longest = 8192;
    if (!arguments.has("size"))
        return {};
    const auto size = pictureSizeOf(arguments.value("size"));
    const auto isRight = [](int side) { return side % multiple == 0 && side <= longest; };
    if (!size || !isRight(size->width()) || !isRight(size->height()))
        return tl::unexpected(Text::tr("--size takes width and height, multiples of 16 up to 8192 pixels, "
                                       "such as 512x512, not “%1”.")
                                  .arg(arguments.value("size")));
    benchmark.width = size->width();
    benchmark.height = size->height();
    return {};
}

Parsed<GenerateBenchmark> benchmarkOf(const Session &session)
{
    GenerateBenchmark benchmark;
    const auto family = familyOf(session.arguments());
    if (!family)
        return tl::unexpected(family.error());
    benchmark.family = *family;
    if (const auto read = readBlocks(session.arguments(), benchmark); !read)
        return tl::unexpected(read.error());
    if (const auto read = readSize(session.arguments(), benchmark); !read)
        return tl::unexpected(read.error());
    const auto duration = benchSeconds(session, benchmark.seconds);
    if (!duration)
        return tl::unexpected(Text::tr("--seconds takes a number above 0, up to 3600."));
    benchmark.seconds = *duration;
    benchmark.options = session.load();
    benchmark.options.stop = session.stop();
    return benchmark;
}

Result<Measurement<GenerateBenchmarkResult>> measureGenerate(const GenerateBenchmark &benchmark)
{
    return measured(benchmark.options.device.kind,
        [&](inference::Backend &backend) { return backend.benchmarkGenerate(benchmark); });
}

QString jsonOf(const GenerateBenchmark &benchmark, const GenerateBenchmarkResult &result)
{
    JsonLine line;
    line.add("widthOf", nameOf(benchmark.family))
        .add("description", QString::fromStdString(result.description))
        .add("width", benchmark.width)
        .add("height", benchmark.height);
    if (kindsOfBlocks(benchmark.family) > 0)
        line.add("blocks", benchmark.blocks);
    if (kindsOfBlocks(benchmark.family) > 1)
        line.add("singleBlocks", benchmark.singleBlocks);
    return line.add("secondsPerStep", result.secondsPerStep)
        .add("secondsPerFullStep", result.secondsPerFullStep)
        .add("gflops", result.gflops)
        .add("matmulGflops", result.matmulGflops)
        .add("share", result.gflops / result.matmulGflops)
        .add("weightBytes", static_cast<qint64>(result.weightBytes))
        .add("peakBytes", static_cast<qint64>(result.peakBytes))
        .text();
}

QString timeOf(const GenerateBenchmark &benchmark, const GenerateBenchmarkResult &result)
{
    const auto fixed = [](double seconds) { return QString::number(seconds, 'f', 3); };
    if (benchmark.family == Family::Autoencoder)
        return Text::tr("  %1 s a picture").arg(fixed(result.secondsPerStep));
    return Text::tr("  %1 s a step; %2 s with all blocks of the published model")
        .arg(fixed(result.secondsPerStep), fixed(result.secondsPerFullStep));
}

void printTable(const GenerateBenchmark &benchmark, const GenerateBenchmarkResult &result, Console &console)
{
    constexpr double percent = 100;
    const auto fixed = [](double value) { return QString::number(value, 'f', 1); };
    console.print(QString::fromStdString(result.description));
    console.print(timeOf(benchmark, result));
    console.print(Text::tr("  %1 GFLOP/s, %2 % of what a large matrix product reaches (%3)")
                      .arg(fixed(result.gflops), fixed(percent * result.gflops / result.matmulGflops),
                          fixed(result.matmulGflops)));
    console.print(Text::tr("  %1 of weights, %2 of memory at most")
                      .arg(formatBytes(result.weightBytes), formatBytes(result.peakBytes)));
}

} // namespace

QCoro::Task<int> benchGenerate(Session &session)
{
    const auto benchmark = benchmarkOf(session);
    if (!benchmark)
        co_return session.misused(benchmark.error());
    session.console().showProgress(Text::tr("Measuring…"));
    const auto result = co_await outcome(QtConcurrent::run(measureGenerate, *benchmark));
    if (!result)
        co_return session.fail(result.error());
    if (!result->spoiler.isEmpty())
        session.console().tell(result->spoiler);
    if (session.json())
        session.console().print(jsonOf(*benchmark, result->figures));
    else
        printTable(*benchmark, result->figures, session.console());
    co_return ExitCode::success;
}

} // namespace pictor::app
