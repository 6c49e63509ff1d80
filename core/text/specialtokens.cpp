// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/specialtokens.h"

#include <algorithm>

namespace pictor::text {

void SpecialTokens::add(const QString &content, qint32 id)
{
    if (content.isEmpty())
        return;
    if (!m_firstUnits.contains(content.front()))
        m_firstUnits += content.front();
    const auto isShorter = [&](const Token &token) { return token.content.size() < content.size(); };
    m_tokens.insert(std::find_if(m_tokens.cbegin(), m_tokens.cend(), isShorter), {content, id});
}

std::optional<SpecialTokens::Match> SpecialTokens::find(QStringView text, qsizetype from) const
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (!m_firstUnits.contains(text[at]))
            continue;
        for (const Token &token : m_tokens) {
            if (text.sliced(at).startsWith(token.content))
                return Match{at, at + token.content.size(), token.id};
        }
    }
    return std::nullopt;
}

} // namespace pictor::text
