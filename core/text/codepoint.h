// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pictor::text {

/// A Unicode character of a UTF-16 text; U+FFFD for a lone surrogate.
struct CodePoint {
    char32_t value = 0;
    qsizetype end = 0; ///< offset just past it
};

inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), at + 2};
    const QChar shown = first.isSurrogate() ? QChar(QChar::ReplacementCharacter) : first;
    return {shown.unicode(), at + 1};
}

} // namespace pictor::text
