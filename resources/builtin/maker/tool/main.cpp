// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"
#include "scorecommand.h"
#include "sheetcommand.h"
#include "traincommand.h"
#include "usage.h"

#include <QGuiApplication>

#include <cstdio>

using namespace pictor::landscapes;

namespace {

constexpr int failed = 1, misused = 2, stopped = 3; ///< as usage() says

/// Says what went wrong, if anything did. @return the exit status
int told(const QString &problem)
{
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "pictor_landscapes: %s\n", qPrintable(problem));
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    // Nothing is shown: the platform serves the sheet's letters only.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        std::fputs(qPrintable(usage()), stdout);
        return 0;
    }

    Options options;
    const QString misuse = readOptions(arguments, options);
    if (!misuse.isEmpty()) {
        std::fprintf(stderr, "pictor_landscapes: %s\n`pictor_landscapes --help` tells what there is.\n",
            qPrintable(misuse));
        return misused;
    }
    if (options.command == QLatin1String("check")) {
        printCheck(options);
        return 0;
    }
    if (options.command == QLatin1String("train")) {
        const TrainingEnd end = train(options);
        return end.problem.isEmpty() && !end.isDone ? stopped : told(end.problem);
    }
    return told(options.command == QLatin1String("score") ? printScore(options) : writeSheet(options));
}
