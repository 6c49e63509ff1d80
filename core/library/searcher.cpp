// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searcher.h"

#include "base/pluralform.h"
#include "library/database.h"
#include "library/imagetable.h"
#include "library/messages.h"

#include <algorithm>
#include <cstring>

namespace pictor::library {

namespace {

/// Each holds all its vectors in memory.
constexpr std::size_t spacesKept = 2;

void appendNew(Database &database, qint64 model, VectorIndex &vectors)
{
    std::vector<float> vector(static_cast<std::size_t>(vectors.dimension()));
    Rows rows =
        database.run("SELECT id, image_id, vector FROM embeddings WHERE model_id = ? AND id > ? ORDER BY id",
            model, vectors.lastId());
    while (rows.next()) {
        const auto blob = rows.value<QByteArray>(2);
        if (static_cast<std::size_t>(blob.size()) != vector.size() * sizeof(float))
            continue; // no whole vector: a damaged row must not take the search down
        std::memcpy(vector.data(), blob.constData(), static_cast<std::size_t>(blob.size()));
        vectors.append(rows.value<qint64>(0), rows.value<qint64>(1), vector);
    }
}

void dropRemoved(Database &database, qint64 model, VectorIndex &vectors)
{
    std::vector<qint64> ids;
    Rows rows = database.run("SELECT id FROM embeddings WHERE model_id = ? ORDER BY id", model);
    while (rows.next())
        ids.push_back(rows.value<qint64>(0));
    vectors.keepOnly(ids);
}

Result<QList<SearchHit>> best(Database &database, VectorIndex::Ranking ranking, int top, qint64 except)
{
    QList<SearchHit> hits;
    while (hits.size() < top) {
        const auto match = ranking.next();
        if (!match)
            break;
        if (match->imageId == except)
            continue;
        if (auto hit = imagetable::find(database, match->imageId)) {
            hit->score = match->score;
            hits.append(*std::move(hit));
        }
    }
    return database.take(std::move(hits));
}

} // namespace

Result<QList<SearchHit>> Searcher::search(
    Database &database, const VectorSpace &space, std::span<const float> query, int top)
{
    const auto loaded = load(database, space);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!*loaded)
        return QList<SearchHit>();
    const VectorIndex &vectors = (*loaded)->vectors;
    if (query.size() != static_cast<std::size_t>(vectors.dimension()))
        return failure(Error::Kind::Unsupported,
            Text::tr(
                "“%1” has indexed vectors of %2 numbers, and %3 were given to search with. Index the library "
                "anew with this model.",
                nullptr, pluralForm(vectors.dimension()))
                .arg(space.model, QString::number(vectors.dimension()), QString::number(query.size())));
    return best(database, vectors.nearest(query), top, 0);
}

Result<QList<SearchHit>> Searcher::similar(
    Database &database, const VectorSpace &space, qint64 imageId, int top)
{
    const auto loaded = load(database, space);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto query = *loaded ? (*loaded)->vectors.vectorOf(imageId) : std::span<const float>();
    if (query.empty())
        return failure(Error::Kind::NotFound,
            Text::tr("“%1” has not indexed this picture yet. Index the library first.").arg(space.model));
    return best(database, (*loaded)->vectors.nearest(query), top, imageId);
}

Result<Searcher::Loaded *> Searcher::load(Database &database, const VectorSpace &space)
{
    const auto known = std::ranges::find(m_loaded, space, &Loaded::space);
    if (known == m_loaded.end())
        return loadFirstTime(database, space);
    std::rotate(m_loaded.begin(), known, known + 1);
    refresh(database, m_loaded.front());
    return database.take(&m_loaded.front());
}

Result<Searcher::Loaded *> Searcher::loadFirstTime(Database &database, const VectorSpace &space)
{
    qint64 model = 0;
    int dimension = 0;
    if (Rows rows = database.run(
            "SELECT id, dimension FROM models WHERE key = ? AND revision = ?", space.model, space.revision);
        rows.next()) {
        model = rows.value<qint64>(0);
        dimension = rows.value<int>(1);
    }
    if (model == 0)
        return database.take(static_cast<Loaded *>(nullptr));

    if (m_loaded.size() == spacesKept)
        m_loaded.pop_back();
    Loaded &loaded = m_loaded.emplace_front(Loaded{space, model, -1, 0, VectorIndex(dimension)});
    const auto count = database.scalar<qint64>("SELECT count(*) FROM embeddings WHERE model_id = ?", model);
    loaded.vectors.reserve(static_cast<std::size_t>(count));
    refresh(database, loaded);
    return database.take(&loaded);
}

void Searcher::refresh(Database &database, Loaded &loaded)
{
    const auto version = database.scalar<qint64>("PRAGMA data_version");
    if (version == loaded.dataVersion)
        return;
    const auto removals = database.scalar<qint64>("SELECT removals FROM models WHERE id = ?", loaded.model);
    if (removals != loaded.removals)
        dropRemoved(database, loaded.model, loaded.vectors);
    appendNew(database, loaded.model, loaded.vectors);
    if (database.hasFailed())
        return;
    loaded.dataVersion = version;
    loaded.removals = removals;
}

} // namespace pictor::library
