// SPDX-License-Identifier: GPL-3.0-or-later
#include "completions.h"

#include "commands.h"
#include "completionwords.h"
#include "optiontext.h"

namespace pictor::app {

namespace {

QString fishQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// What `words` are, as arguments of fish's complete.
QString fishOffering(const CompletionWords &words)
{
    QStringList all = words.words;
    if (words.folders && !words.files)
        all.append(QStringLiteral("(__fish_complete_directories)"));
    const QString files = words.files ? QStringLiteral(" -F") : QStringLiteral(" -f");
    return all.isEmpty() ? files : files + QStringLiteral(" -a ") + fishQuoted(all.join(QLatin1Char(' ')));
}

QString fishOptionLines(const QString &condition, const QList<QCommandLineOption> &options)
{
    QString result;
    for (const QCommandLineOption &option : options) {
        result += QStringLiteral("complete -c pictor") + condition;
        for (const QString &name : option.names())
            result += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
        const CompletionWords words = wordsForValue(option.valueName());
        if (!option.valueName().isEmpty()) // what is a mere number or text, files cannot help with
            result += QStringLiteral(" -r") + fishOffering(words);
        result +=
            QStringLiteral(" -d ") + fishQuoted(firstSentence(option.description())) + QLatin1Char('\n');
    }
    return result;
}

/// Names of those that take a value, as words.
QString fishValueNames(const QList<QCommandLineOption> &options)
{
    QStringList all;
    for (const QCommandLineOption &option : options) {
        if (!option.valueName().isEmpty())
            all += dashedNames(option);
    }
    return all.join(QLatin1Char(' '));
}

// Fish's own __fish_use_subcommand takes the value of an option, as in --data DIR, for a subcommand.
const QString fishScript =
    QStringLiteral(R"sh(# fish completion for pictor, as “pictor reference fish” prints it
function __pictor_within -d 'Whether the line is about this command; an empty one: about none yet' -a command
    set -l found ''
    set -l skipped yes # the program's own name
    for token in (commandline -opc)
        if test -n "$skipped"
            set skipped ''
        else if contains -- $token %1
            set skipped yes
        else if not string match -q -- '-*' $token
            set found $token
            break
        end
    end
    test "$found" = "$command"
end
)sh");

} // namespace

QString fishCompletion()
{
    const QString first = QStringLiteral(" -n '__pictor_within \"\"'");
    QString result = fishScript.arg(fishValueNames(frontOptions() + commonOptions()))
        + fishOptionLines({}, commonOptions()) + fishOptionLines(first, frontOptions());
    for (const Command &command : commands()) {
        const QString within = QStringLiteral(" -n '__pictor_within %1'").arg(command.name);
        result += QStringLiteral("complete -c pictor%1 -a %2 -d %3\n")
                      .arg(first, command.name, fishQuoted(firstSentence(command.summary)));
        result += QStringLiteral("complete -c pictor") + within
            + fishOffering(wordsForArguments(command.arguments)) + QLatin1Char('\n')
            + fishOptionLines(within, command.options + QList{helpOption()});
    }
    return result;
}

} // namespace pictor::app
