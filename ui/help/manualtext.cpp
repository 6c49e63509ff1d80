// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualtext.h"

#include "ui/support/languages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace pictor::ui {

namespace {

using BlockKind = ManualBlock::Kind;

constexpr QLatin1String firstLanguage("en"); // has every chapter

QString manualMarkup(const QString &line)
{
    static const QRegularExpression label(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression code(QStringLiteral("`(.+?)`"));
    QString markup = line.toHtmlEscaped();
    markup.replace(label, QStringLiteral("<b>\\1</b>"));
    markup.replace(code, QStringLiteral("<code>\\1</code>"));
    return markup;
}

QString manualPlain(QString line)
{
    return line.remove(QStringLiteral("**")).remove(QLatin1Char('`'));
}

ManualBlock manualBlock(const QString &line)
{
    static const QRegularExpression reference(QStringLiteral("^(!?)\\[(.+)\\]\\((.+)\\)$"));
    const QRegularExpressionMatch match = reference.match(line);
    if (match.hasMatch() && match.capturedLength(1) > 0)
        return {BlockKind::Picture, match.captured(2), {}, QFileInfo(match.captured(3)).completeBaseName()};
    if (match.hasMatch())
        return {BlockKind::Link, match.captured(2), {}, match.captured(3)};
    if (line.startsWith(QLatin1String("## ")))
        return {BlockKind::Heading, line.mid(3)};
    if (line.startsWith(QLatin1String("- ")))
        return {BlockKind::Item, manualPlain(line.mid(2)), manualMarkup(line.mid(2))};
    return {BlockKind::Text, manualPlain(line), manualMarkup(line)};
}

/// Lines of one paragraph belong together.
void appendBlock(ManualChapter &chapter, ManualBlock block, bool goesOn)
{
    const bool joins = goesOn && block.kind == BlockKind::Text && !chapter.blocks.isEmpty()
        && chapter.blocks.constLast().kind == BlockKind::Text;
    if (!joins)
        return chapter.blocks.append(std::move(block));
    chapter.blocks.last().text += QLatin1Char(' ') + block.text;
    chapter.blocks.last().markup += QLatin1Char(' ') + block.markup;
}

QString manualFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ManualChapter readChapter(const QString &name, const QString &markdown)
{
    ManualChapter chapter{name, {}, {}};
    bool goesOn = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1String("# ")))
            chapter.title = text.mid(2);
        else if (!text.isEmpty())
            appendBlock(chapter, manualBlock(text), goesOn);
        goesOn = !text.isEmpty();
    }
    return chapter;
}

QStringList manualLanguages(const QLocale &locale)
{
    QStringList found;
    for (QString name : locale.uiLanguages()) {
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString &wanted : {name, name.section(QLatin1Char('_'), 0, 0)}) {
            if (std::ranges::find(languages(), wanted, &Language::code) != languages().end())
                found.append(wanted);
        }
    }
    found.append(firstLanguage);
    found.removeDuplicates();
    return found.mid(0, found.indexOf(firstLanguage) + 1);
}

QList<ManualChapter> readManual(const QString &folder, const QStringList &languages)
{
    QList<ManualChapter> chapters;
    const QDir all(folder + QLatin1Char('/') + firstLanguage);
    for (const QString &name : all.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QString text;
        for (const QString &language : languages) {
            text = manualFile(QStringLiteral("%1/%2/%3").arg(folder, language, name));
            if (!text.isEmpty())
                break;
        }
        ManualChapter chapter = readChapter(name, text);
        for (ManualBlock &block : chapter.blocks) {
            if (block.kind == BlockKind::Picture)
                block.size = QImageReader(manualPicture(folder, block.target, false)).size();
        }
        chapters.append(std::move(chapter));
    }
    return chapters;
}

QString manualFolder()
{
    return QStringLiteral(":/pictor/manual");
}

QString manualPicture(const QString &folder, const QString &name, bool dark)
{
    return QStringLiteral("%1/pictures/%2%3.webp")
        .arg(folder, name, dark ? QStringLiteral("-dark") : QString());
}

} // namespace pictor::ui
