// SPDX-License-Identifier: GPL-3.0-or-later
#include "traincommand.h"

#include "training/training.h"

#include "base/wholefile.h"
#include "inference/runtime/tensormemory.h"

#include <ATen/Parallel.h>

#include <QDir>
#include <QSaveFile>
#include <QTime>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>

namespace pictor::landscapes {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int /*signal*/)
{
    interrupted = 1;
}

/// A sheet is nothing to end a training for.
void keepSheet(const QString &path, const QImage &sheet)
{
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || !sheet.save(&file, "PNG") || !commitWhole(file))
        std::fprintf(stderr, "%s could not be written: %s. The training goes on without it.\n",
            qPrintable(path), qPrintable(file.errorString()));
}

Progress progressFor(const Options &options)
{
    Progress progress;
    progress.say = [](const std::string &line) {
        std::printf("%s %s\n", qPrintable(QTime::currentTime().toString(Qt::ISODate)), line.c_str());
        std::fflush(stdout);
    };
    progress.show = [folder = QDir(options.state)](const std::string &name, const QImage &sheet) {
        keepSheet(folder.filePath(QString::fromStdString(name) + QStringLiteral(".png")), sheet);
    };
    const auto start = std::chrono::steady_clock::now();
    const std::chrono::minutes most(options.minutes);
    progress.stops = [start, most] {
        return interrupted || (most.count() > 0 && std::chrono::steady_clock::now() - start > most);
    };
    return progress;
}

TrainingPlan planFor(const Options &options)
{
    TrainingPlan plan =
        options.from.isEmpty() ? fullPlan() : furtherPlan(std::filesystem::path(options.from.toStdString()));
    plan.seed = options.seed;
    if (options.autoencoderSteps > 0)
        setSteps(plan.autoencoder, options.autoencoderSteps);
    if (options.painterSteps > 0)
        setSteps(plan.painter, options.painterSteps);
    return plan;
}

} // namespace

QString train(const Options &options)
{
    if (!QDir().mkpath(options.state))
        return QStringLiteral("The folder %1 cannot be made. Choose another with --state.")
            .arg(options.state);
    inference::poolTensorMemory();
    if (options.threads > 0)
        at::set_num_threads(options.threads);
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    try {
        const bool done = trainModel(planFor(options), std::filesystem::path(options.state.toStdString()),
            std::filesystem::path(options.output.toStdString()), progressFor(options));
        if (!done)
            std::puts("Stopped; the same command goes on from here.");
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace pictor::landscapes
