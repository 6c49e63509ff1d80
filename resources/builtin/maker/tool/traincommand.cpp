// SPDX-License-Identifier: GPL-3.0-or-later
#include "traincommand.h"

#include "training/training.h"

#include "base/threadpriority.h"
#include "base/wholefile.h"
#include "inference/runtime/placement.h"
#include "inference/runtime/tensormemory.h"

#include <QDir>
#include <QLockFile>
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
    progress.stopsAtOnce = [] { return interrupted != 0; };
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

/// Takes the state for this process alone.
/// @return what is wrong; empty if it has it
QString claim(QLockFile &lock, const QString &state)
{
    lock.setStaleLockTime(0); // a training takes hours; that a holder was killed is seen all the same
    // A living holder has the file locked for the system, too: what can be removed is nobody's, whichever
    // process has its number now.
    if (lock.tryLock(0) || (lock.removeStaleLockFile() && lock.tryLock(0)))
        return {};
    qint64 process = 0;
    QString host, program;
    if (lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &program))
        return QStringLiteral("A training is at %1 already: process %2 on %3. Wait for it, or choose another"
                              " folder with --state. If it has ended, delete %4.")
            .arg(state)
            .arg(process)
            .arg(host, lock.fileName());
    return QStringLiteral("Nothing can be written to %1. Choose another folder with --state.").arg(state);
}

} // namespace

TrainingEnd train(const Options &options)
{
    std::signal(SIGINT, interrupt); // before the lock: whoever sees that may stop us
    std::signal(SIGTERM, interrupt);
    if (!QDir().mkpath(options.state))
        return {
            QStringLiteral("The folder %1 cannot be made. Choose another with --state.").arg(options.state)};
    QLockFile lock(QDir(options.state).filePath(QStringLiteral("lock")));
    if (const QString problem = claim(lock, options.state); !problem.isEmpty())
        return {problem};
    letThreadsGiveWay();
    giveWayToSearches();
    inference::poolTensorMemory();
    try {
        // Whatever takes long has threads of its own; what is added up beside them shall not depend on the
        // machine.
        const auto placement = inference::Placement::of({options.device, inference::Precision::F32, 1});
        const bool done = trainModel(planFor(options), std::filesystem::path(options.state.toStdString()),
            std::filesystem::path(options.output.toStdString()), progressFor(options), placement.device);
        if (!done)
            std::puts("Stopped; the same command goes on from here.");
        return {{}, done};
    } catch (const std::exception &error) {
        return {QString::fromUtf8(error.what())};
    }
}

} // namespace pictor::landscapes
