// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pictor::library {

/// All vectors of one model and revision in one block of memory: what an exact search reads.
class VectorIndex {
public:
    explicit VectorIndex(int dimension)
        : m_dimension(static_cast<std::size_t>(dimension))
    {
    }

    int dimension() const { return static_cast<int>(m_dimension); }
    std::size_t size() const { return m_imageIds.size(); }
    qint64 lastId() const { return m_ids.empty() ? 0 : m_ids.back(); }

    void reserve(std::size_t vectors);
    /// @param id  of the embedding; grows from call to call
    void append(qint64 id, qint64 imageId, std::span<const float> vector);
    /// Drops the vectors whose id is not among `ids`, which ascend.
    void keepOnly(std::span<const qint64> ids);

    /// Empty if the picture has none.
    std::span<const float> vectorOf(qint64 imageId) const;

    struct Match {
        qint64 imageId = 0;
        float score = 0;
    };

    /// Gives matches one by one, best first, equal ones by imageId: as many as are asked for, in the end all.
    class Ranking {
    public:
        std::optional<Match> next();

    private:
        friend class VectorIndex;
        explicit Ranking(std::vector<Match> matches);
        std::vector<Match> m_heap;
    };

    /// @param query  dimension() floats
    Ranking nearest(std::span<const float> query) const;

private:
    std::span<const float> row(std::size_t index) const;

    std::size_t m_dimension;
    std::vector<float> m_values; ///< size() x dimension
    std::vector<qint64> m_ids;
    std::vector<qint64> m_imageIds;
};

} // namespace pictor::library
