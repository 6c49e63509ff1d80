// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/bytepairs.h"
#include "text/normaliser.h"
#include "text/specialtokens.h"

#include <QStringView>

#include <vector>

namespace pictor::text {

/// A token, and the stretch of the original text that it came from.
struct Piece {
    qint32 id = 0;
    qsizetype begin = 0; ///< of the first character that has a part in it
    qsizetype end = 0; ///< of the last character that is complete with it
};

/// Turns one text into pieces, from the outside in: tokens matched as written, then normalising, then tokens
/// matched in what that gave, then words, then byte pairs. The three it is made with must outlive it.
class ClipEncoder {
public:
    ClipEncoder(const BytePairs &pairs, const SpecialTokens &asWritten, const SpecialTokens &normalised);

    std::vector<Piece> encode(QStringView text);

private:
    void encodeWritten(QStringView text, qsizetype offset);
    void encodeWords(qsizetype at, qsizetype end);
    void encodeWord(qsizetype at, qsizetype end);
    qsizetype skipComplete(qsizetype at, qsizetype end, qsizetype &bytes) const;
    qsizetype originBegin(qsizetype unit) const;
    qsizetype originEnd(qsizetype unit) const;

    const BytePairs &m_pairs;
    const SpecialTokens &m_asWritten;
    const SpecialTokens &m_normalised;
    NormalisedText m_text;
    qsizetype m_offset = 0; ///< of m_text in the original
    std::vector<BytePairToken> m_tokens; ///< of the word at hand
    std::vector<Piece> m_pieces;
};

} // namespace pictor::text
