// SPDX-License-Identifier: GPL-3.0-or-later
#include "completions.h"

#include "commands.h"
#include "completionwords.h"
#include "optiontext.h"

#include <QRegularExpression>

namespace pictor::app {

namespace {

QString zshQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// `text` where _arguments and _describe give colons and brackets a meaning.
QString zshEscaped(QString text)
{
    for (const char *mark : {"\\", ":", "[", "]"})
        text.replace(QLatin1String(mark), QLatin1Char('\\') + QLatin1String(mark));
    return text;
}

/// An action of _arguments.
QString zshAction(const CompletionWords &words)
{
    if (words.isEmpty())
        return QStringLiteral("{true}"); // a mere message would keep options from being offered
    QStringList steps;
    if (!words.words.isEmpty())
        steps.append(QStringLiteral("compadd -- ") + words.words.join(QLatin1Char(' ')));
    if (words.files)
        steps.append(QStringLiteral("_files"));
    else if (words.folders)
        steps.append(QStringLiteral("_files -/"));
    return QLatin1Char('{') + steps.join(QStringLiteral("; ")) + QLatin1Char('}');
}

/// "'(-m --model)'{-m,--model=}'[description]:KEY:action'"
QString zshSpecification(const QCommandLineOption &option)
{
    const QStringList names = dashedNames(option);
    QString rest = QLatin1Char('[') + zshEscaped(firstSentence(option.description())) + QLatin1Char(']');
    QStringList forms = names;
    if (!option.valueName().isEmpty()) {
        forms.replaceInStrings(QRegularExpression(QStringLiteral("^(--.*)$")), QStringLiteral("\\1="));
        rest += QLatin1Char(':') + option.valueName() + QLatin1Char(':')
            + zshAction(wordsForValue(option.valueName()));
    }
    if (names.size() == 1)
        return forms.constFirst() + zshQuoted(rest);
    return QStringLiteral("'(%1)'{%2}%3")
        .arg(names.join(QLatin1Char(' ')), forms.join(QLatin1Char(',')), zshQuoted(rest));
}

QString zshSpecifications(const QList<QCommandLineOption> &options, const QString &indent)
{
    QString result;
    for (const QCommandLineOption &option : options)
        result += indent + zshSpecification(option) + QStringLiteral(" \\\n");
    return result;
}

const QString zshScript = QStringLiteral(R"sh(#compdef pictor
# zsh completion for pictor, as “pictor reference zsh” prints it
_pictor_first()
{
    local -a commands=(
%1    )
    _describe -t commands command commands
    _files
}
_pictor()
{
    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C -A '-*' \
%2        '1:command or file:_pictor_first' '*::argument:->rest'
    [[ $state == rest ]] || return
    case $line[1] in
%3    *) _files ;;
    esac
}
if [[ $funcstack[1] == _pictor ]]; then
    _pictor "$@"
else
    compdef _pictor pictor
fi
)sh");

} // namespace

QString zshCompletion()
{
    QString list, cases;
    for (const Command &command : commands()) {
        list += QStringLiteral("        ")
            + zshQuoted(command.name + QLatin1Char(':') + zshEscaped(firstSentence(command.summary)))
            + QLatin1Char('\n');
        cases += QStringLiteral("    %1)\n        _arguments \\\n").arg(command.name)
            + zshSpecifications(
                command.options + commonOptions() + QList{helpOption()}, QStringLiteral("            "))
            + QStringLiteral("            ")
            + zshQuoted(QStringLiteral("*:argument:") + zshAction(wordsForArguments(command.arguments)))
            + QStringLiteral(" ;;\n");
    }
    const QString front = zshSpecifications(frontOptions() + commonOptions(), QStringLiteral("        "));
    return zshScript.arg(list, front, cases);
}

} // namespace pictor::app
