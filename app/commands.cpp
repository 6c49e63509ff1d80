// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "reference/referencecommand.h"

#include <algorithm>

namespace pictor::app {

const QList<Command> &commands()
{
    static const QList<Command> all{generateCommand(), indexCommand(), searchCommand(), embedCommand(),
        modelsCommand(), tokensCommand(), benchCommand(), doctorCommand(), helpCommand()};
    return all;
}

const Command *findCommand(QStringView name)
{
    static const Command reference = referenceCommand(); // for those who build and install: listed nowhere
    if (name == reference.name)
        return &reference;
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return names;
}

} // namespace pictor::app
