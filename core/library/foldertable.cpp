// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/foldertable.h"

#include "library/database.h"
#include "library/folderpath.h"

namespace pictor::library::foldertable {

namespace {

QStringList allPaths(Database &database)
{
    QStringList paths;
    Rows rows = database.run("SELECT path FROM folders ORDER BY path");
    while (rows.next())
        paths.append(rows.value<QString>(0));
    return paths;
}

void absorb(Database &database, qint64 outer, const QString &inner)
{
    const auto id = database.scalar<qint64>("SELECT id FROM folders WHERE path = ?", inner);
    database.run("UPDATE images SET folder_id = ? WHERE folder_id = ?", outer, id);
    database.run("DELETE FROM folders WHERE id = ?", id);
}

} // namespace

Result<QStringList> paths(Database &database)
{
    return database.take(allPaths(database));
}

Result<QStringList> add(Database &database, const QString &folder)
{
    Transaction transaction(database);
    const QStringList known = allPaths(database);
    if (!isWithinAny(folder, known)) {
        const qint64 id = database.run("INSERT INTO folders (path) VALUES (?)", folder).insertedId();
        for (const QString &path : known) {
            if (isWithin(path, folder))
                absorb(database, id, path);
        }
    }
    const QStringList now = allPaths(database);
    return transaction.commit().map([&] { return now; });
}

Result<QStringList> remove(Database &database, const QString &folder)
{
    Transaction transaction(database);
    database.run("DELETE FROM folders WHERE path = ?", folder);
    const QStringList now = allPaths(database);
    if (auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    Rows freed = database.run("PRAGMA incremental_vacuum"); // gives the room back to the disk, page by page
    while (freed.next()) { }
    return now;
}

Result<QList<FolderStatus>> status(Database &database, const QString &model)
{
    QList<FolderStatus> list;
    Rows rows = database.run("SELECT f.path, count(i.id), count(e.id) FROM folders f"
                             " LEFT JOIN images i ON i.folder_id = f.id"
                             " LEFT JOIN embeddings e ON e.image_id = i.id AND e.model_id ="
                             " (SELECT id FROM models WHERE key = ? ORDER BY used DESC LIMIT 1)"
                             " GROUP BY f.id ORDER BY f.path",
        model);
    while (rows.next())
        list.append({rows.value<QString>(0), rows.value<qint64>(1), rows.value<qint64>(2)});
    return database.take(list);
}

} // namespace pictor::library::foldertable
