// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normaliser.h"

#include "text/codepoint.h"

#include <algorithm>
#include <string>

namespace pictor::text {

namespace {

// Below this every character is composed already and begins a segment.
constexpr char32_t firstCombining = 0x300;
// QString::normalized sorts marks by exchanging neighbours, in quadratic time: longer runs come to it sorted.
constexpr qsizetype longSegment = 64;

// Characters of combining class 0 that may yet join what stands before them (Unicode's
// NFC_Quick_Check=Maybe), and the three whose decomposition begins with a mark.
bool joinsBackward(char32_t c)
{
    static constexpr char32_t starters[] = {0x9BE, 0x9D7, 0xB3E, 0xB56, 0xB57, 0xBBE, 0xBD7, 0xCC2, 0xCD5,
        0xCD6, 0xD3E, 0xD57, 0xDCF, 0xDDF, 0xF73, 0xF75, 0xF81, 0x102E, 0x1B35, 0x11127, 0x1133E, 0x11357,
        0x114B0, 0x114BA, 0x114BD, 0x115AF, 0x11930};
    const bool hangulVowelOrTail = (c >= 0x1161 && c <= 0x1175) || (c >= 0x11A8 && c <= 0x11C2);
    return hangulVowelOrTail || std::ranges::binary_search(starters, c);
}

bool beginsSegment(char32_t c)
{
    return c < firstCombining || (QChar::combiningClass(c) == 0 && !joinsBackward(c));
}

// A segment is a run of characters that compose with nothing outside it.
qsizetype segmentEnd(QStringView text, qsizetype at)
{
    qsizetype end = codePointAt(text, at).end;
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        if (beginsSegment(next.value))
            break;
        end = next.end;
    }
    return end;
}

std::u32string withMarksDecomposed(QStringView segment)
{
    std::u32string result;
    for (qsizetype at = 0; at < segment.size();) {
        const CodePoint c = codePointAt(segment, at);
        const bool mark = !beginsSegment(c.value) && QChar::decompositionTag(c.value) == QChar::Canonical;
        result += mark ? QChar::decomposition(c.value).toStdU32String() : std::u32string(1, c.value);
        at = c.end;
    }
    return result;
}

// Canonically equivalent to `segment`, and already in canonical order.
QString withMarksOrdered(QStringView segment)
{
    std::u32string characters = withMarksDecomposed(segment);
    const auto isStarter = [](char32_t c) { return QChar::combiningClass(c) == 0; };
    const auto byClass = [](char32_t a, char32_t b) {
        return QChar::combiningClass(a) < QChar::combiningClass(b);
    };
    for (auto run = characters.begin(); run != characters.end();) {
        run = std::find_if_not(run, characters.end(), isStarter);
        const auto end = std::find_if(run, characters.end(), isStarter);
        std::stable_sort(run, end, byClass);
        run = end;
    }
    return QString::fromStdU32String(characters);
}

QString composed(QStringView segment)
{
    const QString text = segment.size() > longSegment ? withMarksOrdered(segment) : segment.toString();
    return text.normalized(QString::NormalizationForm_C);
}

class Builder {
public:
    explicit Builder(qsizetype capacity)
    {
        m_result.text.reserve(capacity);
        m_result.ends.reserve(static_cast<std::size_t>(capacity));
    }

    void append(char32_t c, qsizetype end)
    {
        // The one letter whose lower case is two characters (SpecialCasing.txt, without conditions).
        constexpr char32_t capitalIWithDot = 0x130, dotAbove = 0x307;
        if (QChar::isSpace(c)) {
            appendSpace(end);
        } else if (c == capitalIWithDot) {
            appendUnchanged(U'i', end);
            appendUnchanged(dotAbove, end);
        } else {
            appendUnchanged(QChar::toLower(c), end);
        }
    }

    NormalisedText result() && { return std::move(m_result); }

private:
    void appendSpace(qsizetype end)
    {
        if (m_result.text.endsWith(QLatin1Char(' ')))
            m_result.ends.back() = end;
        else
            appendUnchanged(U' ', end);
    }

    void appendUnchanged(char32_t c, qsizetype end)
    {
        for (const QChar unit : QChar::fromUcs4(c)) {
            m_result.text += unit;
            m_result.ends.push_back(end);
        }
    }

    NormalisedText m_result;
};

} // namespace

NormalisedText normalised(QStringView text)
{
    Builder builder(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = segmentEnd(text, at);
        if (end == at + 1 && text[at].unicode() < firstCombining) {
            builder.append(text[at].unicode(), end);
        } else {
            const QString segment = composed(text.sliced(at, end - at));
            for (qsizetype i = 0; i < segment.size();) {
                const CodePoint c = codePointAt(segment, i);
                builder.append(c.value, end);
                i = c.end;
            }
        }
        at = end;
    }
    return std::move(builder).result();
}

} // namespace pictor::text
