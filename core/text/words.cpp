// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/codepoint.h"

namespace pictor::text {

namespace {

enum class Class { Space, Letter, Number, Other };

Class classOf(char32_t c)
{
    if (QChar::isSpace(c))
        return Class::Space;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Class::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Class::Number;
    default:
        return Class::Other;
    }
}

qsizetype contractionEnd(QStringView text, qsizetype at)
{
    for (const QStringView contraction : {u"'s", u"'t", u"'re", u"'ve", u"'m", u"'ll", u"'d"}) {
        if (text.sliced(at).startsWith(contraction))
            return at + contraction.size();
    }
    return at;
}

} // namespace

qsizetype wordEnd(QStringView text, qsizetype at)
{
    if (const qsizetype end = contractionEnd(text, at); end > at)
        return end;
    const CodePoint first = codePointAt(text, at);
    const Class wordClass = classOf(first.value);
    if (wordClass == Class::Space)
        return at;
    if (wordClass == Class::Number)
        return first.end;

    qsizetype end = first.end;
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        if (classOf(next.value) != wordClass)
            break;
        end = next.end;
    }
    return end;
}

} // namespace pictor::text
