// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontext.h"

namespace pictor::app {

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    return names;
}

QString shown(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
    return dashedNames(option).join(QStringLiteral(", ")) + value;
}

} // namespace pictor::app
