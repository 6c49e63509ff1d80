// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bytepairs.h"

#include "text/messages.h"

#include <queue>

namespace pictor::text {

namespace {

const QString endOfWord = QStringLiteral("</w>");

// GPT-2's spelling of bytes: printable Latin-1 stands for itself, the others for U+0100 onwards, in order.
std::array<QChar, 256> byteLetters()
{
    const auto isPrintable = [](int byte) {
        return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
    };
    std::array<QChar, 256> letters;
    int next = 0x100;
    for (int byte = 0; byte < 256; ++byte)
        letters[static_cast<std::size_t>(byte)] = QChar(isPrintable(byte) ? byte : next++);
    return letters;
}

tl::unexpected<Error> unknownSymbol(const QString &name, qsizetype rule, const QString &symbol)
{
    return failure(Error::Kind::Corrupt,
        Text::tr(
            "%1 is damaged: merge rule %2 uses \"%3\", which is not in the vocabulary. Get the file again.")
            .arg(name, QString::number(rule + 1), symbol));
}

} // namespace

Result<BytePairs> BytePairs::create(const QHash<QString, qint32> &vocabulary, const QList<MergeRule> &merges,
    qint32 unknown, const QString &name)
{
    BytePairs result;
    const std::array<QChar, 256> letters = byteLetters();
    for (std::size_t byte = 0; byte < letters.size(); ++byte) {
        const QString letter = letters[byte];
        result.m_byteIds[byte] = vocabulary.value(letter, unknown);
        result.m_lastByteIds[byte] = vocabulary.value(letter + endOfWord, unknown);
    }

    result.m_merges.reserve(merges.size());
    for (qsizetype rank = 0; rank < merges.size(); ++rank) {
        const MergeRule &rule = merges[rank];
        std::array<qint32, 3> ids{};
        const std::array<QString, 3> symbols{rule.left, rule.right, rule.left + rule.right};
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            ids[i] = vocabulary.value(symbols[i], -1);
            if (ids[i] < 0)
                return unknownSymbol(name, rank, symbols[i]);
        }
        result.m_merges.insert(pairOf(ids[0], ids[1]), {static_cast<qint32>(rank), ids[2]});
    }
    return result;
}

quint64 BytePairs::pairOf(qint32 left, qint32 right)
{
    return (static_cast<quint64>(left) << 32) | static_cast<quint32>(right);
}

const BytePairs::Merge *BytePairs::find(qint32 left, qint32 right) const
{
    const auto it = m_merges.constFind(pairOf(left, right));
    return it == m_merges.cend() ? nullptr : &*it;
}

/// A pair that may be merged; stale once one of its symbols has changed.
struct BytePairs::Candidate {
    Merge merge;
    qsizetype left = 0;
    qsizetype right = 0;
    qint32 leftId = 0;
    qint32 rightId = 0;

    /// Best rank first, then leftmost.
    bool operator<(const Candidate &other) const
    {
        return std::pair(merge.rank, left) > std::pair(other.merge.rank, other.left);
    }
};

/// A word's symbols as a linked list, merged from the best pair to the worst.
class BytePairs::Word {
public:
    Word(const BytePairs &pairs, std::string_view bytes)
        : m_pairs(pairs)
        , m_symbols(bytes.size())
    {
        const auto last = static_cast<qsizetype>(bytes.size()) - 1;
        for (qsizetype i = 0; i <= last; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
            const qint32 id = i == last ? pairs.m_lastByteIds[byte] : pairs.m_byteIds[byte];
            at(i) = {{id, 1}, i - 1, i == last ? -1 : i + 1};
        }
        for (qsizetype i = 0; i < last; ++i)
            consider(i);
    }

    void merge()
    {
        while (!m_candidates.empty()) {
            const Candidate best = m_candidates.top();
            m_candidates.pop();
            if (isCurrent(best))
                join(best);
        }
    }

    void appendTo(std::vector<BytePairToken> &tokens) const
    {
        for (qsizetype i = 0; i >= 0; i = m_symbols[static_cast<std::size_t>(i)].next)
            tokens.push_back(m_symbols[static_cast<std::size_t>(i)].token);
    }

private:
    struct Symbol {
        BytePairToken token;
        qsizetype previous = -1;
        qsizetype next = -1;
    };

    Symbol &at(qsizetype i) { return m_symbols[static_cast<std::size_t>(i)]; }

    void consider(qsizetype left)
    {
        if (left < 0 || at(left).next < 0)
            return;
        const qsizetype right = at(left).next;
        const qint32 leftId = at(left).token.id, rightId = at(right).token.id;
        if (const Merge *merge = m_pairs.find(leftId, rightId))
            m_candidates.push({*merge, left, right, leftId, rightId});
    }

    bool isCurrent(const Candidate &candidate)
    {
        const Symbol &left = at(candidate.left);
        return left.token.bytes > 0 && left.next == candidate.right && left.token.id == candidate.leftId
            && at(candidate.right).token.id == candidate.rightId;
    }

    void join(const Candidate &candidate)
    {
        Symbol &left = at(candidate.left);
        Symbol &right = at(candidate.right);
        left.token = {candidate.merge.id, left.token.bytes + right.token.bytes};
        left.next = right.next;
        if (right.next >= 0)
            at(right.next).previous = candidate.left;
        right.token.bytes = 0;
        consider(left.previous);
        consider(candidate.left);
    }

    const BytePairs &m_pairs;
    std::vector<Symbol> m_symbols;
    std::priority_queue<Candidate> m_candidates;
};

void BytePairs::encode(std::string_view bytes, std::vector<BytePairToken> &tokens) const
{
    Word word(*this, bytes);
    word.merge();
    word.appendTo(tokens);
}

} // namespace pictor::text
