// SPDX-License-Identifier: GPL-3.0-or-later
#include "completions.h"

#include "commands.h"
#include "completionwords.h"
#include "optiontext.h"

namespace pictor::app {

namespace {

QString optionNames(const QList<QCommandLineOption> &options)
{
    QStringList all;
    for (const QCommandLineOption &option : options)
        all += dashedNames(option);
    return all.join(QLatin1Char(' '));
}

QString bashAssignments(const CompletionWords &words)
{
    QStringList result{QStringLiteral("words='%1'").arg(words.words.join(QLatin1Char(' ')))};
    if (words.files)
        result.append(QStringLiteral("paths=-f"));
    else if (words.folders)
        result.append(QStringLiteral("paths=-d"));
    return result.join(QLatin1Char(' '));
}

/// Lines of "case $command:$previous in" for what takes a value.
QString bashValueCases(const QString &command, const QList<QCommandLineOption> &options)
{
    QString result;
    for (const QCommandLineOption &option : options) {
        QStringList patterns;
        for (const QString &name : dashedNames(option))
            patterns.append(command + QLatin1Char(':') + name);
        if (!option.valueName().isEmpty())
            result +=
                QStringLiteral("    %1) %2 ;;\n")
                    .arg(patterns.join(QLatin1Char('|')), bashAssignments(wordsForValue(option.valueName())));
    }
    return result;
}

/// Options that take a value, as a pattern.
QString bashValuePattern(const QList<QCommandLineOption> &options)
{
    QStringList all;
    for (const QCommandLineOption &option : options) {
        if (!option.valueName().isEmpty())
            all += dashedNames(option);
    }
    return all.join(QLatin1Char('|'));
}

const QString bashScript =
    QStringLiteral(R"sh(# bash completion for pictor, as “pictor reference bash” prints it
_pictor()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words= paths= i
    if [[ $current == = ]]; then # of --option=value, which bash takes for three words
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        %1)
            [[ ${COMP_WORDS[i + 1]} == = ]] && ((++i))
            ((++i))
            while [[ ${COMP_WORDS[i + 1]} == : ]]; do # cuda:0, which is three words as well
                ((i += 2))
            done ;;
        %2) command=${COMP_WORDS[i]}; break ;;
        -*) ;;
        *) break ;; # a file
        esac
    done
    case $command:$previous in
%3    *)
        case $command:$current in
%4        esac ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [[ $paths ]]; then
        local found
        mapfile -t found < <(compgen $paths -- "$current")
        COMPREPLY+=("${found[@]}")
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _pictor pictor
)sh");

} // namespace

QString bashCompletion()
{
    const QList<QCommandLineOption> front = frontOptions() + commonOptions();
    QString values = bashValueCases({}, front);
    QString words = QStringLiteral("        :-*) words='%1' ;;\n        :*) words='%2' paths=-f ;;\n")
                        .arg(optionNames(front), commandNames().join(QLatin1Char(' ')));
    for (const Command &command : commands()) {
        const auto options = command.options + commonOptions() + QList{helpOption()};
        values += bashValueCases(command.name, options);
        words += QStringLiteral("        %1:-*) words='%2' ;;\n        %1:*) %3 ;;\n")
                     .arg(command.name, optionNames(options),
                         bashAssignments(wordsForArguments(command.arguments)));
    }
    return bashScript.arg(bashValuePattern(front), commandNames().join(QLatin1Char('|')), values, words);
}

} // namespace pictor::app
