// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/byteranges.h"

#include <algorithm>
#include <iterator>

namespace pictor::hub {

void ByteRanges::add(ByteRange range)
{
    if (range.size() <= 0)
        return;
    auto next = m_ranges.upper_bound(range.from);
    if (next != m_ranges.begin() && std::prev(next)->second >= range.from)
        --next;
    while (next != m_ranges.end() && next->first <= range.to) {
        range = {std::min(range.from, next->first), std::max(range.to, next->second)};
        next = m_ranges.erase(next);
    }
    m_ranges.emplace_hint(next, range.from, range.to);
}

qint64 ByteRanges::total() const
{
    qint64 bytes = 0;
    for (const auto &[from, to] : m_ranges)
        bytes += to - from;
    return bytes;
}

qint64 ByteRanges::front() const
{
    return !m_ranges.empty() && m_ranges.begin()->first == 0 ? m_ranges.begin()->second : 0;
}

std::optional<ByteRange> ByteRanges::firstGap(ByteRange within) const
{
    auto next = m_ranges.upper_bound(within.from);
    if (next != m_ranges.begin())
        within.from = std::max(within.from, std::prev(next)->second);
    if (next != m_ranges.end())
        within.to = std::min(within.to, next->first);
    return within.size() > 0 ? std::optional(within) : std::nullopt;
}

QList<ByteRange> ByteRanges::list() const
{
    QList<ByteRange> list;
    for (const auto &[from, to] : m_ranges)
        list.append({from, to});
    return list;
}

} // namespace pictor::hub
