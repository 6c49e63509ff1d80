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

QStringList commandNames();

} // namespace pictor::app
