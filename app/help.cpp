// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "commands.h"
#include "messages.h"
#include "optiontext.h"
#include "program.h"

#include <algorithm>

namespace pictor::app {

namespace {

constexpr qsizetype lineWidth = 80;

// `text` broken between words so that each line, `indent` included, fits lineWidth.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const bool first = result.isEmpty();
        if (!first && column + 1 + word.size() > lineWidth) {
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (!first) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

/// Left column, right column.
using Row = std::pair<QString, QString>;

QString table(const QList<Row> &rows)
{
    constexpr qsizetype margin = 2, gap = 2, widest = 24;
    qsizetype width = 0;
    for (const Row &row : rows) {
        if (row.first.size() <= widest)
            width = std::max(width, row.first.size());
    }
    QString result;
    for (const auto &[left, right] : rows) {
        result += QString(margin, QLatin1Char(' ')) + left.leftJustified(width);
        if (left.size() > width)
            result += QLatin1Char('\n') + QString(margin + width, QLatin1Char(' '));
        result += QString(gap, QLatin1Char(' ')) + wrapped(right, margin + width + gap) + QLatin1Char('\n');
    }
    return result;
}

QString optionTable(const QList<QCommandLineOption> &options)
{
    QList<Row> rows;
    for (const QCommandLineOption &option : options)
        rows.append({shown(option), option.description()});
    return table(rows);
}

QString exampleList(const QList<Example> &examples)
{
    QString result;
    for (const Example &example : examples)
        result += QStringLiteral("  %1\n      %2\n").arg(example.line, wrapped(example.purpose, 6));
    return result;
}

QString section(const QString &title, const QString &body)
{
    return body.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + body;
}

} // namespace

QString overview()
{
    QList<Row> rows;
    for (const Command &command : commands())
        rows.append({command.name, command.summary});
    const Program about = program();
    QString usage;
    for (const QString &line : about.usage)
        usage += Text::tr("Usage: %1").arg(line) + QLatin1Char('\n');
    return about.summary + QStringLiteral("\n\n") + usage + QLatin1Char('\n') + wrapped(about.window, 0)
        + QLatin1Char('\n') + section(Text::tr("Commands:"), table(rows))
        + section(Text::tr("Options:"), optionTable(frontOptions()))
        + section(Text::tr("Options of every command:"), optionTable(commonOptions()))
        + section(Text::tr("The first minute:"), exampleList(about.examples)) + QLatin1Char('\n')
        + Text::tr("“pictor help COMMAND” says more about each.") + QLatin1Char('\n');
}

QString helpFor(const Command &command)
{
    QString result =
        Text::tr("Usage: pictor %1 %2 [options]").arg(command.name, command.arguments).simplified()
        + QStringLiteral("\n\n") + wrapped(command.summary, 0) + QLatin1Char('\n');
    for (const QString &paragraph : command.description.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        result += QLatin1Char('\n') + wrapped(paragraph, 0) + QLatin1Char('\n');
    return result + section(Text::tr("Options:"), optionTable(command.options))
        + section(Text::tr("Options of every command:"), optionTable(commonOptions() + QList{helpOption()}))
        + section(Text::tr("Examples:"), exampleList(command.examples));
}

} // namespace pictor::app
