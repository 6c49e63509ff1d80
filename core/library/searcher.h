// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/imagelibrary.h"
#include "library/vectorindex.h"

#include <deque>

namespace pictor::library {

class Database;

/// Whose vectors to search.
struct VectorSpace {
    QString model;
    QString revision;

    bool operator==(const VectorSpace &) const = default;
};

/// Exact nearest neighbours. Keeps the vectors of the spaces searched last in memory and follows what
/// indexing adds or removes, in this process or another. Used on one thread.
class Searcher {
public:
    /// @return Unsupported if `query` has another dimension than the space
    Result<QList<SearchHit>> search(
        Database &database, const VectorSpace &space, std::span<const float> query, int top);

    /// @return NotFound if the space has no vector of the picture
    Result<QList<SearchHit>> similar(Database &database, const VectorSpace &space, qint64 imageId, int top);

private:
    struct Loaded {
        VectorSpace space;
        qint64 model; ///< row
        qint64 dataVersion = -1; ///< of the database when it was last compared
        qint64 removals = 0;
        VectorIndex vectors;
    };

    /// Up to date; nullptr if nothing was stored for `space`.
    Result<Loaded *> load(Database &database, const VectorSpace &space);
    Result<Loaded *> loadFirstTime(Database &database, const VectorSpace &space);
    void refresh(Database &database, Loaded &loaded);

    std::deque<Loaded> m_loaded; ///< latest first
};

} // namespace pictor::library
