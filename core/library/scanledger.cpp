// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanledger.h"

#include "images/picture.h"
#include "library/database.h"
#include "library/folderpath.h"

#include <QFileInfo>

#include <algorithm>

namespace pictor::library::scanledger {

namespace {

// State of a picture in temp.seen: 0 settled, 1 reconciled, 2 waits to be embedded.

struct WatchedFolder {
    qint64 id;
    QString path;
};

std::vector<WatchedFolder> watchedFolders(Database &database)
{
    std::vector<WatchedFolder> folders;
    Rows rows = database.run("SELECT id, path FROM folders");
    while (rows.next())
        folders.push_back({rows.value<qint64>(0), rows.value<QString>(1)});
    return folders;
}

/// Reconciles one chunk of files, inside a transaction.
class Reconciler {
public:
    explicit Reconciler(Database &database)
        : m_database(database)
        , m_folders(watchedFolders(database))
    {
    }

    /// @return newly seen
    bool take(const FoundFile &file)
    {
        const auto folder = std::ranges::find_if(
            m_folders, [&](const WatchedFolder &watched) { return isWithin(file.path, watched.path); });
        if (folder == m_folders.end()) // removed while the scan was on its way
            return false;
        const auto [id, stamp] = known(file.path);
        if (id == 0)
            return add(file, folder->id);
        if (file.stamp.isUnchangedSince(stamp))
            return confirm(id, file.stamp, stamp);
        return change(id, file, folder->id);
    }

private:
    struct Row {
        qint64 id = 0; ///< 0: none
        FileStamp stamp;
    };

    Row known(const QString &path)
    {
        Rows rows =
            m_database.run("SELECT id, size, modified, device, inode FROM images WHERE path = ?", path);
        if (!rows.next())
            return {};
        return {rows.value<qint64>(0),
            {rows.value<qint64>(1), rows.value<qint64>(2), rows.value<qint64>(3), rows.value<qint64>(4)}};
    }

    bool add(const FoundFile &file, qint64 folder)
    {
        if (const auto twin = vanishedTwin(file.stamp))
            return move(*twin, file, folder);
        const auto &[size, modified, device, inode] = file.stamp;
        return see(m_database
                       .run("INSERT INTO images (folder_id, path, size, modified, device, inode)"
                            " VALUES (?, ?, ?, ?, ?, ?)",
                           folder, file.path, size, modified, device, inode)
                       .insertedId());
    }

    bool confirm(qint64 id, const FileStamp &now, const FileStamp &before)
    {
        if (now != before) // the device was numbered anew
            m_database.run("UPDATE images SET device = ?, inode = ? WHERE id = ?", now.device, now.inode, id);
        return see(id);
    }

    bool change(qint64 id, const FoundFile &file, qint64 folder)
    {
        if (const auto twin = vanishedTwin(file.stamp)) { // renamed onto another picture
            m_database.run("DELETE FROM images WHERE id = ?", id);
            m_database.run("DELETE FROM temp.seen WHERE image_id = ?", id);
            return move(*twin, file, folder);
        }
        const auto &[size, modified, device, inode] = file.stamp;
        m_database.run("UPDATE images SET size = ?, modified = ?, device = ?, inode = ?,"
                       " width = NULL, height = NULL, error = NULL WHERE id = ?",
            size, modified, device, inode, id);
        m_database.run("DELETE FROM embeddings WHERE image_id = ?", id);
        const bool fresh = see(id);
        m_database.run("UPDATE temp.seen SET state = 1 WHERE image_id = ?", id);
        return fresh;
    }

    bool move(qint64 id, const FoundFile &file, qint64 folder)
    {
        // An error's message names the old path: the decoder is asked again.
        m_database.run("UPDATE images SET path = ?, folder_id = ?, device = ?, decoder = 0 WHERE id = ?",
            file.path, folder, file.stamp.device, id);
        return see(id);
    }

    bool see(qint64 id)
    {
        return m_database.run("INSERT OR IGNORE INTO temp.seen VALUES (?, 1)", id).changed() == 1;
    }

    /// The picture that was this very file under a path where nothing is any more. The device is not asked:
    /// it may have been mounted elsewhere.
    std::optional<qint64> vanishedTwin(const FileStamp &stamp)
    {
        if (stamp.inode == 0)
            return std::nullopt;
        Rows rows = m_database.run(
            "SELECT id, path FROM images WHERE inode = ? AND size = ? AND modified = ? AND inode <> 0",
            stamp.inode, stamp.size, stamp.modified);
        while (rows.next()) {
            if (!QFileInfo::exists(rows.value<QString>(1)))
                return rows.value<qint64>(0);
        }
        return std::nullopt;
    }

    Database &m_database;
    const std::vector<WatchedFolder> m_folders;
};

/// Left by the scan, but known below the folder.
std::vector<std::pair<qint64, QString>> unseenBelow(Database &database, const QString &folder)
{
    std::vector<std::pair<qint64, QString>> unseen;
    const auto [begin, end] = below(folder);
    Rows rows = database.run("SELECT id, path FROM images WHERE path >= ? AND path < ?"
                             " AND id NOT IN (SELECT image_id FROM temp.seen)",
        begin, end);
    while (rows.next())
        unseen.emplace_back(rows.value<qint64>(0), rows.value<QString>(1));
    return unseen;
}

/// Another process may have added a file that this scan came too early for, so only what is truly gone, or is
/// now known by its own path, counts as vanished.
bool hasVanished(const QString &path, const QStringList &watched)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() || (canonical != path && isWithinAny(canonical, watched));
}

/// Of the reconciled pictures, those that this decoder is known to fail on.
std::vector<KnownFailure> knownFailures(Database &database)
{
    std::vector<KnownFailure> failures;
    Rows rows = database.run("SELECT i.path, i.error FROM temp.seen s JOIN images i ON i.id = s.image_id"
                             " WHERE s.state = 1 AND i.error IS NOT NULL AND i.decoder = ?",
        images::decoderRevision);
    while (rows.next())
        failures.push_back({rows.value<QString>(0), rows.value<QString>(1)});
    return failures;
}

qint64 waiting(Database &database)
{
    return database.scalar<qint64>("SELECT count(*) FROM temp.seen WHERE state = 2");
}

} // namespace

Result<void> begin(Database &database)
{
    database.run(
        "CREATE TABLE IF NOT EXISTS temp.seen (image_id INTEGER PRIMARY KEY, state INTEGER NOT NULL)");
    database.run("CREATE INDEX IF NOT EXISTS temp.seen_state ON seen (state) WHERE state > 0");
    database.run("DELETE FROM temp.seen");
    return database.take(0).map([](int) {});
}

Result<qint64> reconcile(Database &database, std::span<const FoundFile> files)
{
    Transaction transaction(database);
    Reconciler reconciler(database);
    const qint64 fresh =
        std::ranges::count_if(files, [&](const FoundFile &file) { return reconciler.take(file); });
    return transaction.commit().map([fresh] { return fresh; });
}

Result<SettledImages> settle(Database &database, qint64 model)
{
    std::vector<KnownFailure> unreadable = knownFailures(database);
    const auto reconciled = database.scalar<qint64>("SELECT count(*) FROM temp.seen WHERE state = 1");
    const qint64 waitedBefore = waiting(database);
    database.run("UPDATE temp.seen SET state = CASE WHEN EXISTS (SELECT 1 FROM images i"
                 " LEFT JOIN embeddings e ON e.image_id = i.id AND e.model_id = ?"
                 " WHERE i.id = seen.image_id AND (i.error IS NULL OR i.decoder <> ?) AND e.id IS NULL) THEN "
                 "2 ELSE 0 END"
                 " WHERE state = 1",
        model, images::decoderRevision);
    const qint64 waitNow = waiting(database);
    const auto failed = static_cast<qint64>(unreadable.size());
    return database.take(
        SettledImages{waitNow, reconciled - (waitNow - waitedBefore) - failed, std::move(unreadable)});
}

Result<PendingPage> takePending(Database &database, qint64 model, int limit, PageOrder order)
{
    constexpr const char *oldest =
        "SELECT s.image_id, i.path, i.size, i.modified, e.id IS NOT NULL FROM temp.seen s"
        " LEFT JOIN images i ON i.id = s.image_id"
        " LEFT JOIN embeddings e ON e.image_id = i.id AND e.model_id = ?"
        " WHERE s.state = 2 ORDER BY s.image_id LIMIT ?";
    constexpr const char *newest =
        "SELECT s.image_id, i.path, i.size, i.modified, e.id IS NOT NULL FROM temp.seen s"
        " LEFT JOIN images i ON i.id = s.image_id"
        " LEFT JOIN embeddings e ON e.image_id = i.id AND e.model_id = ?"
        " WHERE s.state = 2 ORDER BY s.image_id DESC LIMIT ?";
    PendingPage page;
    std::vector<qint64> taken;
    {
        Rows rows = database.run(order == PageOrder::OldestFirst ? oldest : newest, model, limit);
        while (rows.next()) {
            taken.push_back(rows.value<qint64>(0));
            if (rows.value<bool>(4))
                ++page.doneElsewhere;
            else if (!rows.isNull(1)) // its folder may have been removed meanwhile
                page.images.push_back({taken.back(), rows.value<QString>(1),
                    {rows.value<qint64>(2), rows.value<qint64>(3), 0, 0}});
        }
    }
    for (const qint64 id : taken)
        database.run("UPDATE temp.seen SET state = 0 WHERE image_id = ?", id);
    page.left = waiting(database);
    return database.take(std::move(page));
}

Result<qint64> removeVanished(
    Database &database, const QString &folder, const QStringList &watched, const QStringList &unreachable)
{
    std::vector<qint64> vanished;
    for (const auto &[id, path] : unseenBelow(database, folder)) {
        if (!isWithinAny(path, unreachable) && hasVanished(path, watched))
            vanished.push_back(id);
    }
    if (vanished.empty())
        return database.take(qint64{0});
    Transaction transaction(database);
    for (const qint64 id : vanished)
        database.run("DELETE FROM images WHERE id = ?", id);
    return transaction.commit().map([&] { return static_cast<qint64>(vanished.size()); });
}

Result<bool> knowsImagesBelow(Database &database, const QString &folder)
{
    const auto [begin, end] = below(folder);
    return database.take(database.scalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM images WHERE path >= ? AND path < ?)", begin, end));
}

} // namespace pictor::library::scanledger
