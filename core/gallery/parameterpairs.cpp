// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/parameterpairs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace pictor::gallery {

namespace {

/// Keys are names; what stands before a colon in prose is longer.
constexpr qsizetype longestKey = 64;

bool isKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestKey
        && (text.front().isLetterOrNumber() || text.front() == u'_');
}

qsizetype commaFrom(QStringView line, qsizetype at)
{
    const qsizetype comma = line.indexOf(u',', at);
    return comma < 0 ? line.size() : comma;
}

/// The closing quote of the string that opens at `open`; -1: there is none.
qsizetype closingQuote(QStringView line, qsizetype open)
{
    for (qsizetype at = open + 1; at < line.size(); ++at) {
        if (line[at] == u'"')
            return at;
        if (line[at] == u'\\')
            ++at;
    }
    return -1;
}

QString unquoted(QStringView text)
{
    const auto parsed = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return parsed.isNull() ? text.sliced(1, text.size() - 2).toString() : parsed.array().first().toString();
}

QString quoted(const QString &text)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u':' || c == u'\n'; };
    if (std::ranges::none_of(text, needsQuotes))
        return text;
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

/// Walks along a line.
class PairReader {
public:
    explicit PairReader(QStringView line)
        : m_line(line)
    {
    }

    QList<ParameterPair> read()
    {
        QList<ParameterPair> pairs;
        while (m_at < m_line.size()) {
            const qsizetype end = m_line.indexOf(u':', m_at);
            if (end < 0)
                break;
            // A piece without a colon belongs to no pair.
            const qsizetype comma = m_line.sliced(m_at, end - m_at).lastIndexOf(u',');
            const QStringView key = m_line.sliced(m_at, end - m_at).sliced(comma + 1).trimmed();
            m_at = end + 1;
            QString value = readValue();
            if (isKey(key))
                pairs.append({key.toString(), std::move(value)});
        }
        return pairs;
    }

private:
    QString readValue()
    {
        while (m_at < m_line.size() && m_line[m_at] == u' ')
            ++m_at;
        const qsizetype begin = m_at;
        if (m_at < m_line.size() && m_line[m_at] == u'"') {
            const qsizetype close = closingQuote(m_line, m_at);
            const qsizetype comma = close < 0 ? -1 : commaFrom(m_line, close);
            if (close >= 0 && m_line.sliced(close + 1, comma - close - 1).trimmed().isEmpty()) {
                m_at = comma + 1;
                return unquoted(m_line.sliced(begin, close + 1 - begin));
            }
        }
        const qsizetype comma = commaFrom(m_line, begin);
        m_at = comma + 1;
        return m_line.sliced(begin, comma - begin).trimmed().toString();
    }

    QStringView m_line;
    qsizetype m_at = 0;
};

} // namespace

QList<ParameterPair> pairsIn(QStringView line)
{
    return PairReader(line).read();
}

QString lineOf(const QList<ParameterPair> &pairs)
{
    QStringList parts;
    for (const ParameterPair &pair : pairs)
        parts.append(pair.key + QStringLiteral(": ") + quoted(pair.value));
    return parts.join(QStringLiteral(", "));
}

std::optional<QString> valueOf(const QList<ParameterPair> &pairs, QLatin1String key)
{
    const auto found =
        std::ranges::find_if(pairs, [key](const ParameterPair &pair) { return pair.key == key; });
    return found == pairs.end() ? std::nullopt : std::optional(found->value);
}

} // namespace pictor::gallery
