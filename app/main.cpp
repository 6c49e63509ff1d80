// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "console.h"
#include "exitcode.h"
#include "help.h"
#include "inference/engine.h"
#include "interrupt.h"
#include "messages.h"
#include "opening.h"
#include "session.h"
#include "ui/application.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QFileInfo>

using namespace pictor;
using namespace pictor::app;

namespace {

int explainUsage(const UsageError &error, Console &console)
{
    console.complain(error.message);
    console.complain(error.command
            ? Text::tr("“pictor help %1” says how it is used.").arg(error.command->name)
            : Text::tr("“pictor --help” lists all commands."));
    return ExitCode::usage;
}

int openWindow(int &argc, char **argv, const CommandLine &line, Console &console)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt would end the program with a message that helps nobody.
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        console.complain(Text::tr("There is no display to open the window on; use the command line, for "
                                  "example: pictor index FOLDER, then pictor search IMAGE (all commands: "
                                  "pictor --help)."));
        return ExitCode::failure;
    }
#endif
    ui::Options options{.paths = pathsFor(line.arguments), .model = line.arguments.value("model")};
    if (line.arguments.has("device"))
        options.device = line.load.device;
    if (line.arguments.has("precision"))
        options.precision = line.load.precision;
    options.offline = line.arguments.has("offline");
    options.opening =
        openingOf(line.arguments).value_or(ui::Opening()); // parseCommandLine() has refused what is wrong
    options.watchForEnd = [](const std::function<void()> &end) {
        const auto interrupt = std::make_shared<Interrupt>();
        QObject::connect(interrupt.get(), &Interrupt::requested, interrupt.get(), end);
        return interrupt;
    };
    return ui::runWindow(argc, argv, options);
}

int runCommand(int &argc, char **argv, const CommandLine &line, Console &console)
{
    const QCoreApplication application(argc, argv);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &interrupt,
        [&console] { console.showProgress(Text::tr("Stopping; Ctrl+C again ends at once.")); });
    Session session(line, console, interrupt);
    return QCoro::waitFor(line.command->run(session));
}

int print(const QString &text, Console &console)
{
    console.print(text);
    return ExitCode::success;
}

int run(int &argc, char **argv, Console &console)
{
    const auto line = parseCommandLine(decodeArguments(argc, argv).mid(1));
    if (!line)
        return explainUsage(line.error(), console);
    switch (line->action) {
    case CommandLine::Action::Window:
        return openWindow(argc, argv, *line, console);
    case CommandLine::Action::Run:
        return runCommand(argc, argv, *line, console);
    case CommandLine::Action::Help:
        return print((line->command ? helpFor(*line->command) : overview()).trimmed(), console);
    case CommandLine::Action::Version:
        break;
    }
    return print(QStringLiteral("pictor " PICTOR_VERSION), console);
}

} // namespace

int main(int argc, char *argv[])
{
    inference::letPoolThreadsSleep();
    QCoreApplication::setApplicationName(QStringLiteral("pictor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PICTOR_VERSION));
    Console console;
    const int code = run(argc, argv, console);
    if (console.flush())
        return code;
    console.complain(Text::tr("The result could not be written. Is the disk full?"));
    return ExitCode::failure;
}
