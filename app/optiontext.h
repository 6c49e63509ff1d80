// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

namespace pictor::app {

/// "-m" and "--model".
QStringList dashedNames(const QCommandLineOption &option);

/// "-m, --model KEY|DIR".
QString shown(const QCommandLineOption &option);

} // namespace pictor::app
