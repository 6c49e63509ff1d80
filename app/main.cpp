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
#include "ui/support/languages.h"
#include "ui/support/startuptrace.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QFileInfo>

#include <optional>

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

/// The application of everything but the window, which makes its own; speaks the system's language. Costs the
/// window nothing.
class Speaker {
public:
    Speaker(int &argc, char **argv)
        : m_application(argc, argv)
    {
        m_translation.use({});
    }

private:
    const QCoreApplication m_application;
    ui::Translation m_translation;
};

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int openWindow(int &argc, char **argv, const CommandLine &line)
{
    ui::Options options{.paths = pathsFor(line.arguments), .model = line.arguments.value("model")};
    if (line.arguments.has("device"))
        options.device = line.load.device;
    if (line.arguments.has("precision"))
        options.precision = line.load.precision;
    options.offline = line.arguments.has("offline");
    if (line.arguments.has("startup-trace"))
        ui::tellStartup();
    options.opening =
        openingOf(line.arguments).value_or(ui::Opening()); // parseCommandLine() has refused what is wrong
    options.watchForEnd = [](const std::function<void()> &end) {
        const auto interrupt = std::make_shared<Interrupt>();
        QObject::connect(interrupt.get(), &Interrupt::requested, interrupt.get(), end);
        return interrupt;
    };
    return ui::runWindow(argc, argv, options);
}

// Qt would end the program with a message that helps nobody.
int missDisplay(Console &console)
{
    console.complain(Text::tr("There is no display to open the window on; use the command line, for "
                              "example: pictor index FOLDER, then pictor search IMAGE (all commands: "
                              "pictor --help)."));
    return ExitCode::failure;
}

int runCommand(const CommandLine &line, Console &console)
{
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

int printVersion(Console &console)
{
    return print(QStringLiteral("pictor " PICTOR_VERSION), console);
}

int act(const QStringList &arguments, Console &console)
{
    const auto line = parseCommandLine(arguments);
    if (!line)
        return explainUsage(line.error(), console);
    if (line->action == CommandLine::Action::Window)
        return missDisplay(console);
    if (line->action == CommandLine::Action::Run)
        return runCommand(*line, console);
    if (line->action == CommandLine::Action::Version)
        return printVersion(console);
    return print((line->command ? helpFor(*line->command) : overview()).trimmed(), console);
}

/// @param speaker  made where something is said that can be translated
int run(int &argc, char **argv, std::optional<Speaker> &speaker, Console &console)
{
    const QStringList arguments = decodeArguments(argc, argv).mid(1);
    const auto action = actionOf(arguments);
    if (action == CommandLine::Action::Version)
        return printVersion(console);
    if (action == CommandLine::Action::Window && hasDisplay()) {
        const auto line = parseCommandLine(arguments);
        if (line && line->action == CommandLine::Action::Window)
            return openWindow(argc, argv, *line);
    }
    speaker.emplace(argc, argv);
    return act(arguments, console);
}

} // namespace

int main(int argc, char *argv[])
{
    ui::noteStartup("main");
    inference::letPoolThreadsSleep();
    QCoreApplication::setApplicationName(QStringLiteral("pictor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PICTOR_VERSION));
    std::optional<Speaker> speaker;
    Console console;
    const int code = run(argc, argv, speaker, console);
    if (console.flush())
        return code;
    console.complain(Text::tr("The result could not be written. Is the disk full?"));
    return ExitCode::failure;
}
