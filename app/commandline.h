// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "inference/engine.h"

#include <QHash>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace pictor::app {

/// Options and positional arguments as given.
class Arguments {
public:
    QStringList positional;

    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The last value given; empty if there is none.
    QString value(const char *option) const { return values(option).value(values(option).size() - 1); }
    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }
    void add(const QString &option, const QStringList &values) { m_values[option] += values; }

private:
    QHash<QString, QStringList> m_values; ///< by the option's long name
};

/// What a command line asks for.
struct CommandLine {
    enum class Action { Window, Run, Help, Version };

    Action action = Action::Window;
    const Command *command = nullptr; ///< to run, or to explain; nullptr: Pictor as a whole
    Arguments arguments;
    inference::LoadOptions load;
};

/// What is wrong with a command line, in one sentence, and in which command.
struct UsageError {
    QString message;
    const Command *command = nullptr;
};

/// What `arguments` (without the program's name) ask for, before anybody looks at the command; nullopt: they
/// make no sense. Makes no text, so it can be asked before the program speaks the user's language.
std::optional<CommandLine::Action> actionOf(const QStringList &arguments);

/// Reads `arguments` (without the program's name). Texts of commands are made with the first call: whatever
/// translates them has to be there.
tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

/// `argv` as text, a leading byte order mark kept: it is part of a text to be tokenised.
QStringList decodeArguments(int argc, char **argv);

} // namespace pictor::app
