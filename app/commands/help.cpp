// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"
#include "commands.h"
#include "console.h"
#include "exitcode.h"
#include "messages.h"
#include "session.h"

namespace pictor::app {

namespace {

QCoro::Task<int> run(Session &session)
{
    const QString name = session.arguments().positional.value(0);
    const Command *command = findCommand(name);
    if (!name.isEmpty() && !command)
        co_return session.misused(
            Text::tr("“%1” is no command. “pictor --help” lists all commands.").arg(name));
    session.console().print((command ? helpFor(*command) : overview()).trimmed());
    co_return ExitCode::success;
}

} // namespace

Command helpCommand()
{
    return {.name = QStringLiteral("help"),
        .arguments = QStringLiteral("[COMMAND]"),
        .summary = Text::tr("Explains Pictor, or one command."),
        .examples = {{QStringLiteral("pictor help search"), Text::tr("Explains how to search.")}},
        .run = run};
}

} // namespace pictor::app
