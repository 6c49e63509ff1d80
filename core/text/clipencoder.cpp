// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clipencoder.h"

#include "text/codepoint.h"
#include "text/words.h"

#include <algorithm>

namespace pictor::text {

namespace {

qsizetype utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

} // namespace

ClipEncoder::ClipEncoder(
    const BytePairs &pairs, const SpecialTokens &asWritten, const SpecialTokens &normalised)
    : m_pairs(pairs)
    , m_asWritten(asWritten)
    , m_normalised(normalised)
{
}

std::vector<Piece> ClipEncoder::encode(QStringView text)
{
    m_pieces.clear();
    qsizetype at = 0;
    while (const auto match = m_asWritten.find(text, at)) {
        encodeWritten(text.sliced(at, match->begin - at), at);
        m_pieces.push_back({match->id, match->begin, match->end});
        at = match->end;
    }
    encodeWritten(text.sliced(at), at);
    return std::move(m_pieces);
}

void ClipEncoder::encodeWritten(QStringView text, qsizetype offset)
{
    m_text = normalised(text);
    m_offset = offset;
    qsizetype at = 0;
    while (const auto match = m_normalised.find(m_text.text, at)) {
        encodeWords(at, match->begin);
        m_pieces.push_back({match->id, originBegin(match->begin), originEnd(match->end)});
        at = match->end;
    }
    encodeWords(at, m_text.text.size());
}

void ClipEncoder::encodeWords(qsizetype at, qsizetype end)
{
    const QStringView text = QStringView(m_text.text).first(end);
    while (at < end) {
        const qsizetype next = wordEnd(text, at);
        if (next > at)
            encodeWord(at, next);
        at = std::max(next, at + 1);
    }
}

void ClipEncoder::encodeWord(qsizetype at, qsizetype end)
{
    const QByteArray word = QStringView(m_text.text).sliced(at, end - at).toUtf8();
    m_tokens.clear();
    m_pairs.encode({word.data(), static_cast<std::size_t>(word.size())}, m_tokens);

    qsizetype bytes = 0; // of the tokens so far, less those of the characters before `at`
    for (const BytePairToken &token : m_tokens) {
        const qsizetype begin = originBegin(at);
        bytes += token.bytes;
        at = skipComplete(at, end, bytes);
        m_pieces.push_back({token.id, begin, std::max(begin, originEnd(at))});
    }
}

// Past the characters that `bytes` complete; what is left of them begins the next one.
qsizetype ClipEncoder::skipComplete(qsizetype at, qsizetype end, qsizetype &bytes) const
{
    while (at < end) {
        const CodePoint c = codePointAt(m_text.text, at);
        if (utf8Length(c.value) > bytes)
            break;
        bytes -= utf8Length(c.value);
        at = c.end;
    }
    return at;
}

// Of the character that `unit` of the normalised text came from.
qsizetype ClipEncoder::originBegin(qsizetype unit) const
{
    if (unit == static_cast<qsizetype>(m_text.ends.size()))
        return originEnd(unit);
    const auto here = m_text.ends.begin() + unit;
    const auto first = std::lower_bound(m_text.ends.begin(), here, *here);
    return originEnd(first - m_text.ends.begin());
}

// Of everything before `unit` of the normalised text.
qsizetype ClipEncoder::originEnd(qsizetype unit) const
{
    return m_offset + (unit == 0 ? 0 : m_text.ends[static_cast<std::size_t>(unit - 1)]);
}

} // namespace pictor::text
