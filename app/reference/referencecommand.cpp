// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencecommand.h"

#include "completions.h"
#include "console.h"
#include "exitcode.h"
#include "manpage.h"
#include "messages.h"
#include "session.h"

#include <QHash>

namespace pictor::app {

namespace {

QCoro::Task<int> run(Session &session)
{
    static const QHash<QString, QString (*)()> forms{{QStringLiteral("man"), manualPage},
        {QStringLiteral("bash"), bashCompletion}, {QStringLiteral("fish"), fishCompletion},
        {QStringLiteral("zsh"), zshCompletion}};
    const auto form = forms.constFind(session.arguments().positional.value(0));
    if (form == forms.cend() || session.arguments().positional.size() != 1)
        co_return session.misused(Text::tr("Say which: man, bash, fish or zsh."));
    session.console().print((*form)().trimmed());
    co_return ExitCode::success;
}

} // namespace

Command referenceCommand()
{
    return {.name = QStringLiteral("reference"),
        .arguments = QStringLiteral("man | bash | fish | zsh"),
        .summary = Text::tr("Prints the manual page, or what completes a shell's command line."),
        .examples = {{QStringLiteral("pictor reference fish > ~/.config/fish/completions/pictor.fish"),
            Text::tr("Lets fish complete what Pictor takes, without an installation.")}},
        .run = run};
}

} // namespace pictor::app
