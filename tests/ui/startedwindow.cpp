// SPDX-License-Identifier: GPL-3.0-or-later
// Pictor's window as a start opens it: startedwindow [--offline] [--device=cpu] [--model=KEY]
// DATA [open|find-similar|start-image [FILE...]]
#include "ui/application.h"

#include <QFile>

using namespace pictor;
using Purpose = ui::Opening::Purpose;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const bool isOffline = arguments.removeAll(QStringLiteral("--offline")) > 0;
    const bool isOnCpu = arguments.removeAll(QStringLiteral("--device=cpu")) > 0;
    QString model;
    if (arguments.value(0).startsWith(QLatin1String("--model=")))
        model = arguments.takeFirst().section(QLatin1Char('='), 1);
    ui::Options options{.paths = Paths::below(arguments.value(0))};
    options.model = model;
    options.offline = isOffline;
    if (isOnCpu)
        options.device = inference::Device{};
    options.opening.purpose = arguments.value(1) == QLatin1String("find-similar") ? Purpose::FindSimilar
        : arguments.value(1) == QLatin1String("start-image")                      ? Purpose::StartImage
                                                                                  : Purpose::Open;
    options.opening.paths = arguments.mid(2);
    return ui::runWindow(argc, argv, options);
}
