// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturename.h"

#include <QTextBoundaryFinder>

namespace pictor::gallery {

namespace {

/// With date, the longest seed and a number of four digits: 116.
constexpr qsizetype longestPrompt = 64; // bytes of UTF-8

QString stampFormat()
{
    return QStringLiteral("yyyy-MM-dd HH-mm-ss");
}

/// Separators, and what Windows forbids.
bool isForbidden(char32_t character)
{
    return QStringLiteral("/\\:*?\"<>|").contains(QChar(static_cast<char16_t>(character)));
}

/// Invisible characters could make a name look like another one; these two belong to scripts and emoji.
bool isJoiner(char32_t character)
{
    return character == 0x200c || character == 0x200d;
}

bool isUsable(char32_t character)
{
    if (character == QChar::ReplacementCharacter) // half a character
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Other_Format:
        return isJoiner(character);
    default:
        return true;
    }
}

/// The prompt in one line, of characters that may stand in a file's name.
QString safe(const QString &prompt)
{
    constexpr qsizetype enough = 4 * longestPrompt; // prompts may be megabytes
    QString result;
    for (const char32_t character : prompt.left(enough).toUcs4()) {
        if (character < 0x10000 && (isForbidden(character) || QChar::isSpace(character)))
            result.append(u' ');
        else if (isUsable(character))
            result.append(QString::fromUcs4(&character, 1));
    }
    return result.normalized(QString::NormalizationForm_C).simplified();
}

/// The longest beginning of whole characters, as people see them, within longestPrompt.
qsizetype fittingLength(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (text.left(end).toUtf8().size() > longestPrompt)
            break;
        fitting = end;
    }
    return fitting;
}

QString shortened(const QString &text)
{
    const qsizetype length = fittingLength(text);
    if (length == text.size() || text.at(length) == u' ')
        return text.left(length).trimmed();
    const qsizetype space = text.lastIndexOf(u' ', length);
    return text.left(space > length / 2 ? space : length).trimmed();
}

} // namespace

QString pictureName(const QDateTime &time, const QString &prompt, quint64 seed, int number)
{
    QStringList parts{stampOf(time)};
    if (const QString words = shortened(safe(prompt)); !words.isEmpty())
        parts.append(words);
    parts.append(QString::number(seed));
    if (number > 1)
        parts.append(QStringLiteral("(%1)").arg(number));
    return parts.join(u' ') + QStringLiteral(".png");
}

QString stampOf(const QDateTime &time)
{
    return time.toString(stampFormat());
}

QString stampIn(const QString &name)
{
    static const QString form = QStringLiteral("0000-00-00 00-00-00 ");
    if (name.size() <= form.size())
        return {};
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool isDigit = name.at(i) >= u'0' && name.at(i) <= u'9';
        if (form.at(i) == u'0' ? !isDigit : name.at(i) != form.at(i))
            return {};
    }
    return name.left(form.size() - 1);
}

QDateTime timeOf(const QString &stamp)
{
    return QDateTime::fromString(stamp, stampFormat());
}

} // namespace pictor::gallery
