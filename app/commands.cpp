// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "reference/referencecommand.h"

#include <algorithm>
#include <array>

namespace pictor::app {

namespace {

struct NamedCommand {
    QLatin1String name; ///< as the command itself says, with its texts
    Command (*make)();
};

constexpr std::array namedCommands{NamedCommand{QLatin1String("generate"), generateCommand},
    NamedCommand{QLatin1String("index"), indexCommand}, NamedCommand{QLatin1String("search"), searchCommand},
    NamedCommand{QLatin1String("embed"), embedCommand}, NamedCommand{QLatin1String("models"), modelsCommand},
    NamedCommand{QLatin1String("tokens"), tokensCommand}, NamedCommand{QLatin1String("bench"), benchCommand},
    NamedCommand{QLatin1String("doctor"), doctorCommand}, NamedCommand{QLatin1String("help"), helpCommand}};

constexpr QLatin1String referenceName("reference"); // for those who build and install: listed nowhere

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = [] {
        QList<Command> made;
        for (const NamedCommand &command : namedCommands)
            made.append(command.make());
        return made;
    }();
    return all;
}

const Command *findCommand(QStringView name)
{
    static const Command reference = referenceCommand();
    if (name == referenceName)
        return &reference;
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

bool isCommand(QStringView name)
{
    return name == referenceName || std::ranges::any_of(namedCommands, [name](const NamedCommand &command) {
        return name == command.name;
    });
}

QStringList commandNames()
{
    QStringList names;
    for (const NamedCommand &command : namedCommands)
        names.append(command.name);
    return names;
}

} // namespace pictor::app
