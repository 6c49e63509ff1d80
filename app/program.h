// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QStringList>

namespace pictor::app {

/// What is told of Pictor as a whole, by --help and by its manual page.
struct Program {
    QString summary; ///< a sentence that begins with "Pictor"
    QStringList usage; ///< command lines
    QString window; ///< what it does without a command
    QList<Example> examples; ///< to begin with
};

Program program();

} // namespace pictor::app
