// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace pictor::text {

/// The two halves of one merge rule, as the vocabulary spells them.
struct MergeRule {
    QString left;
    QString right;
};

/// A token and how many bytes of the word it stands for.
struct BytePairToken {
    qint32 id = 0;
    qsizetype bytes = 0;
};

/// Byte-pair encoding of single words (Sennrich et al., arXiv:1508.07909) over bytes, with CLIP's "</w>" on a
/// word's last symbol. Immutable: thread-safe.
class BytePairs {
public:
    /// @param vocabulary  symbol (bytes spelt as in GPT-2) to id
    /// @param merges  best first
    /// @param unknown  id of a byte that the vocabulary lacks
    /// @return Corrupt, naming `name` and the rule whose symbols the vocabulary lacks
    static Result<BytePairs> create(const QHash<QString, qint32> &vocabulary, const QList<MergeRule> &merges,
        qint32 unknown, const QString &name);

    /// Appends the tokens of `word` (UTF-8, not empty). O(n log n) in its bytes.
    void encode(std::string_view word, std::vector<BytePairToken> &tokens) const;

private:
    struct Merge {
        qint32 rank = 0;
        qint32 id = 0;
    };
    struct Candidate;
    class Word;

    static quint64 pairOf(qint32 left, qint32 right);
    const Merge *find(qint32 left, qint32 right) const;

    std::array<qint32, 256> m_byteIds{}; ///< of a byte inside a word
    std::array<qint32, 256> m_lastByteIds{}; ///< of a byte that ends it
    QHash<quint64, Merge> m_merges;
};

} // namespace pictor::text
