// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"
#include "scorecommand.h"
#include "sheetcommand.h"
#include "traincommand.h"

#include <QGuiApplication>

#include <cstdio>

using namespace pictor::landscapes;

int main(int argc, char **argv)
{
    // Nothing is shown: the platform serves the sheet's letters only.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments == QStringList{QStringLiteral("--help")}) {
        std::fputs(qPrintable(usage()), stdout);
        return 0;
    }

    Options options;
    const QString misuse = readOptions(arguments, options);
    if (!misuse.isEmpty()) {
        std::fprintf(stderr, "pictor_landscapes: %s\n%s", qPrintable(misuse), qPrintable(usage()));
        return 2;
    }
    if (options.command == QLatin1String("check")) {
        printCheck(options);
        return 0;
    }
    const QString problem = options.command == QLatin1String("train") ? train(options)
        : options.command == QLatin1String("score")                   ? printScore(options)
                                                                      : writeSheet(options);
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "pictor_landscapes: %s\n", qPrintable(problem));
    return 1;
}
