// SPDX-License-Identifier: GPL-3.0-or-later
#include "manpage.h"

#include "commands.h"
#include "exitcode.h"
#include "optiontext.h"
#include "program.h"

#include <QStringList>

namespace pictor::app {

namespace {

/// A term, and what is said of it.
struct Entry {
    QString term;
    QString text;
};

// Text that roff takes as it stands.
QString roffText(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e"))
        .replace(QLatin1Char('-'), QLatin1String("\\-"))
        .replace(QLatin1Char('~'), QLatin1String("\\(ti"));
    const bool looksLikeRequest = text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\''));
    return looksLikeRequest ? QLatin1String("\\&") + text : text;
}

QString roffHeading(const char *macro, const QString &title)
{
    return QStringLiteral(".%1 \"%2\"\n").arg(QLatin1String(macro), roffText(title));
}

QString roffParagraphs(const QString &text)
{
    QString result;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        result += QStringLiteral(".PP\n") + roffText(paragraph) + QLatin1Char('\n');
    return result;
}

QString roffEntries(const QList<Entry> &list)
{
    QString result;
    for (const Entry &entry : list)
        result += QStringLiteral(".TP\n.B \"%1\"\n%2\n").arg(roffText(entry.term), roffText(entry.text));
    return result;
}

QString optionEntries(const QList<QCommandLineOption> &options)
{
    QList<Entry> list;
    for (const QCommandLineOption &option : options)
        list.append({shown(option), option.description()});
    return roffEntries(list);
}

QString exampleEntries(const QList<Example> &examples)
{
    QString result;
    for (const Example &example : examples)
        result += QStringLiteral(".PP\n%1\n.RS 4\n.nf\n%2\n.fi\n.RE\n")
                      .arg(roffText(example.purpose), roffText(example.line));
    return result;
}

QString commandSection(const Command &command)
{
    return roffHeading("SS", QStringLiteral("pictor %1 %2").arg(command.name, command.arguments).trimmed())
        + roffParagraphs(command.summary) + roffParagraphs(command.description)
        + optionEntries(command.options) + exampleEntries(command.examples);
}

QList<Entry> exitCodes()
{
    const auto entry = [](int code, const char *text) {
        return Entry{QString::number(code), QString::fromUtf8(text)};
    };
    return {entry(ExitCode::success, "Everything was done."),
        entry(ExitCode::failure, "Nothing was done, or not everything; standard error says why."),
        entry(ExitCode::usage, "The command line makes no sense."),
        entry(ExitCode::cancelled, "Ctrl+C or SIGTERM stopped it.")};
}

QList<Entry> variables()
{
    const auto entry = [](const char *name, const char *text) {
        return Entry{QString::fromLatin1(name), QString::fromUtf8(text)};
    };
    return {entry("HF_HUB_CACHE, HF_HOME", "Where model files are: the first, else hub below the second."),
        entry("HF_ENDPOINT", "Another hub, or a mirror."),
        entry("HF_TOKEN, HF_TOKEN_PATH", "The access token, or the file that holds it."),
        entry("HF_HUB_DISABLE_IMPLICIT_TOKEN", "Use only a token that was entered in Pictor."),
        entry("HF_HUB_OFFLINE, TRANSFORMERS_OFFLINE", "Let nothing leave this machine."),
        entry("HF_HUB_DISABLE_SYMLINKS", "Keep files, not links, in snapshots."),
        entry(
            "HF_HUB_ETAG_TIMEOUT, HF_HUB_DOWNLOAD_TIMEOUT", "Seconds to wait for an answer, and for a byte."),
        entry("PICTOR_MODELS_DIR", "Where the models lie that come with Pictor."),
        entry("PICTOR_INFERENCE_MODULE_DIR", "Where the inference module lies, before the usual places.")};
}

QList<Entry> usualPlaces()
{
    const auto entry = [](const char *name, const char *text) {
        return Entry{QString::fromLatin1(name), QString::fromUtf8(text)};
    };
    return {
        entry("~/.local/share/pictor", "Library, unfinished downloads, the list of requests to the network."),
        entry("~/.cache/pictor", "Thumbnails; may be deleted."),
        entry("~/.config/pictor", "Settings and added models."),
        entry("~/.cache/huggingface", "Model weights, shared with other programs.")};
}

} // namespace

QString manualPage()
{
    const Program about = program();
    QString page = QStringLiteral(".TH PICTOR 1 \"\" \"pictor %1\" \"User Commands\"\n.nh\n.ad l\n")
                       .arg(QStringLiteral(PICTOR_VERSION));
    const QString purpose = about.summary.section(QLatin1Char(' '), 1).chopped(1); // no name, no full stop
    page += roffHeading("SH", QStringLiteral("NAME")) + QStringLiteral("pictor \\- ") + roffText(purpose)
        + QLatin1Char('\n') + roffHeading("SH", QStringLiteral("SYNOPSIS"));
    for (const QString &line : about.usage)
        page += roffText(line) + QStringLiteral("\n.br\n");
    page += roffHeading("SH", QStringLiteral("DESCRIPTION")) + roffParagraphs(about.summary)
        + roffParagraphs(about.window) + exampleEntries(about.examples);
    page += roffHeading("SH", QStringLiteral("OPTIONS")) + optionEntries(frontOptions());
    page += roffHeading("SH", QStringLiteral("OPTIONS OF EVERY COMMAND")) + optionEntries(commonOptions());
    page += roffHeading("SH", QStringLiteral("COMMANDS"));
    for (const Command &command : commands())
        page += commandSection(command);
    page += roffHeading("SH", QStringLiteral("EXIT STATUS")) + roffEntries(exitCodes());
    page += roffHeading("SH", QStringLiteral("ENVIRONMENT")) + roffEntries(variables());
    return page + roffHeading("SH", QStringLiteral("FILES")) + roffEntries(usualPlaces());
}

} // namespace pictor::app
