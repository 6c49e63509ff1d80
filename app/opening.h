// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parsed.h"
#include "ui/opening.h"

#include <QCommandLineOption>
#include <QStringList>

namespace pictor::app {

class Arguments;

/// What files are given to the window for.
QList<QCommandLineOption> openingOptions();

/// Whether `words`, all that follows the options `given`, are files for the window, not a command. Looks at
/// the disk.
bool opensFiles(const Arguments &given, const QStringList &words);

/// What the window shall do with the files of `arguments`.
Parsed<ui::Opening> openingOf(const Arguments &arguments);

} // namespace pictor::app
