// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QStringList>

namespace pictor::app {

Command generateCommand();
Command indexCommand();
Command searchCommand();
Command embedCommand();
Command modelsCommand();
Command tokensCommand();
Command benchCommand();
Command doctorCommand();
Command helpCommand();

/// Every command, in the order in which a newcomer needs them.
const QList<Command> &commands();

/// nullptr if there is none of that name.
const Command *findCommand(QStringView name);

/// The next two make no text, so they can be asked before the program speaks the user's language.
bool isCommand(QStringView name);
QStringList commandNames(); ///< of commands(), in that order

} // namespace pictor::app
