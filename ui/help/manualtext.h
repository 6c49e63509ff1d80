// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

class QLocale;

namespace pictor::ui {

/// A piece of a chapter.
struct ManualBlock {
    enum class Kind { Heading, Text, Item, Picture, Link };

    Kind kind = Kind::Text;
    QString text; ///< plain; of a picture what it shows, of a link what it says
    QString markup{}; ///< of texts and items: HTML, escaped
    QString target{}; ///< of a picture its name, "create"; of a link "02-searching.md" or "pictor:models"
    QSize size{}; ///< of a picture, in its pixels; empty if it cannot be read
};

struct ManualChapter {
    QString name; ///< of its file: "01-first-picture.md"
    QString title;
    QList<ManualBlock> blocks;
};

/// Reads the part of Markdown that the manual is written in: one title, headings of the second level,
/// paragraphs of one or more lines, items of one line, **labels** and `code`; pictures and links stand alone
/// on their lines, so that the keyboard can stop at each link.
ManualChapter readChapter(const QString &name, const QString &markdown);

/// Folders of the manual that suit `locale`, best first: "zh_CN", then "en", which has every chapter.
QStringList manualLanguages(const QLocale &locale);

/// All chapters in their order, each in the first of `languages` that has it. Reads files: not for the GUI
/// thread.
/// @param folder  holds a folder for each language, and "pictures"
QList<ManualChapter> readManual(const QString &folder, const QStringList &languages);

/// Where the manual is, inside the program.
QString manualFolder();

/// A picture of the manual, as it looks in the light or dark theme.
QString manualPicture(const QString &folder, const QString &name, bool dark);

} // namespace pictor::ui
