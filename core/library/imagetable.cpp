// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/imagetable.h"

#include "library/database.h"

#include <QFileInfo>

namespace pictor::library::imagetable {

namespace {

/// @param rows  at id, path, width, height, modified
std::optional<SearchHit> hitAt(const Rows &rows)
{
    SearchHit hit;
    hit.imageId = rows.value<qint64>(0);
    hit.path = rows.value<QString>(1);
    if (!QFileInfo::exists(hit.path))
        return std::nullopt;
    if (!rows.isNull(2) && !rows.isNull(3))
        hit.size = {rows.value<int>(2), rows.value<int>(3)};
    hit.modified = QDateTime::fromMSecsSinceEpoch(rows.value<qint64>(4) / 1'000'000);
    return hit;
}

} // namespace

std::optional<SearchHit> find(Database &database, qint64 imageId)
{
    Rows rows = database.run("SELECT id, path, width, height, modified FROM images WHERE id = ?", imageId);
    return rows.next() ? hitAt(rows) : std::nullopt;
}

Result<qint64> removeGone(Database &database, const QStringList &paths)
{
    Transaction transaction(database);
    qint64 removed = 0;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            removed += database.run("DELETE FROM images WHERE path = ?", path).changed();
    }
    return transaction.commit().map([removed] { return removed; });
}

Result<QList<SearchHit>> newest(Database &database, int top)
{
    QList<SearchHit> hits;
    Rows rows = database.run("SELECT id, path, width, height, modified FROM images WHERE error IS NULL"
                             " ORDER BY modified DESC, id");
    while (hits.size() < top && rows.next()) {
        if (auto hit = hitAt(rows))
            hits.append(*std::move(hit));
    }
    return database.take(std::move(hits));
}

} // namespace pictor::library::imagetable
