// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/vectorindex.h"

#include "library/dotproduct.h"

#include <algorithm>

namespace pictor::library {

namespace {

bool isWorse(const VectorIndex::Match &a, const VectorIndex::Match &b)
{
    return a.score != b.score ? a.score < b.score : a.imageId > b.imageId;
}

} // namespace

void VectorIndex::reserve(std::size_t vectors)
{
    m_values.reserve(vectors * m_dimension);
    m_ids.reserve(vectors);
    m_imageIds.reserve(vectors);
}

void VectorIndex::append(qint64 id, qint64 imageId, std::span<const float> vector)
{
    Q_ASSERT(id > lastId() && vector.size() == m_dimension);
    m_values.insert(m_values.end(), vector.begin(), vector.end());
    m_ids.push_back(id);
    m_imageIds.push_back(imageId);
}

void VectorIndex::keepOnly(std::span<const qint64> ids)
{
    std::size_t kept = 0;
    auto wanted = ids.begin();
    for (std::size_t i = 0; i < size(); ++i) {
        wanted = std::lower_bound(wanted, ids.end(), m_ids[i]);
        if (wanted == ids.end() || *wanted != m_ids[i])
            continue;
        if (kept != i) {
            std::ranges::copy(row(i), m_values.begin() + static_cast<std::ptrdiff_t>(kept * m_dimension));
            m_ids[kept] = m_ids[i];
            m_imageIds[kept] = m_imageIds[i];
        }
        ++kept;
    }
    m_values.resize(kept * m_dimension);
    m_ids.resize(kept);
    m_imageIds.resize(kept);
}

std::span<const float> VectorIndex::vectorOf(qint64 imageId) const
{
    const auto found = std::ranges::find(m_imageIds, imageId);
    if (found == m_imageIds.end())
        return {};
    return row(static_cast<std::size_t>(found - m_imageIds.begin()));
}

VectorIndex::Ranking VectorIndex::nearest(std::span<const float> query) const
{
    Q_ASSERT(query.size() == m_dimension);
    std::vector<float> scores(size());
    dotProducts(m_values, query, scores);

    std::vector<Match> matches(size());
    for (std::size_t i = 0; i < size(); ++i)
        matches[i] = {m_imageIds[i], scores[i]};
    return Ranking(std::move(matches));
}

std::span<const float> VectorIndex::row(std::size_t index) const
{
    return std::span(m_values).subspan(index * m_dimension, m_dimension);
}

VectorIndex::Ranking::Ranking(std::vector<Match> matches)
    : m_heap(std::move(matches))
{
    std::ranges::make_heap(m_heap, isWorse);
}

std::optional<VectorIndex::Match> VectorIndex::Ranking::next()
{
    if (m_heap.empty())
        return std::nullopt;
    std::ranges::pop_heap(m_heap, isWorse);
    const Match best = m_heap.back();
    m_heap.pop_back();
    return best;
}

} // namespace pictor::library
