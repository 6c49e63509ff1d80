// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/schema.h"

#include "library/database.h"
#include "library/messages.h"

#include <QDir>

#include <array>
#include <span>

namespace pictor::library {

namespace {

// Vectors are 32-bit IEEE floats, little-endian, so that a search of them is exact and reading them is a
// copy. `removals` counts the vectors that a model has lost: with the ever-growing embeddings.id it tells a
// searcher in one look what it must read anew.
constexpr std::array version1{
    "CREATE TABLE folders ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " path TEXT NOT NULL UNIQUE) STRICT",

    "CREATE TABLE images ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE,"
    " path TEXT NOT NULL UNIQUE,"
    " size INTEGER NOT NULL," // bytes
    " modified INTEGER NOT NULL," // nanoseconds since 1970, UTC
    " device INTEGER NOT NULL,"
    " inode INTEGER NOT NULL," // 0: the file system has no lasting ones
    " width INTEGER," // pixels, as shown
    " height INTEGER,"
    " error TEXT) STRICT", // why it cannot be read; not tried again before the file or the decoder changes

    "CREATE INDEX images_folder ON images (folder_id)",
    "CREATE INDEX images_modified ON images (modified)",
    "CREATE INDEX images_identity ON images (inode, size, modified) WHERE inode <> 0",

    "CREATE TABLE models ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " key TEXT NOT NULL,"
    " revision TEXT NOT NULL,"
    " dimension INTEGER NOT NULL,"
    " used INTEGER NOT NULL," // the greatest of a key is its present revision
    " removals INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (key, revision)) STRICT",

    "CREATE TABLE embeddings ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE,"
    " model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,"
    " vector BLOB NOT NULL,"
    " UNIQUE (image_id, model_id)) STRICT",

    "CREATE INDEX embeddings_model ON embeddings (model_id)",

    "CREATE TRIGGER embeddings_removed AFTER DELETE ON embeddings BEGIN"
    " UPDATE models SET removals = removals + 1 WHERE id = OLD.model_id; END",
};

// Which images::decoderRevision `error` is of. Of those that version 1 left, nobody knows: 0.
constexpr std::array version2{
    "ALTER TABLE images ADD COLUMN decoder INTEGER NOT NULL DEFAULT 0",
};

/// Entry n leads from version n to n + 1.
constexpr std::array<std::span<const char *const>, schemaVersion> steps{version1, version2};

tl::unexpected<Error> refused(Error::Kind kind, const QString &message, const QString &file)
{
    return failure(kind, message.arg(QDir::toNativeSeparators(file)));
}

/// What is in the file, before anything of it is changed.
struct Contents {
    int version = 0;
    int application = 0;
    bool empty = true;
};

Contents contentsOf(Database &database)
{
    return {database.scalar<int>("PRAGMA user_version"), database.scalar<int>("PRAGMA application_id"),
        database.scalar<int>("SELECT count(*) FROM sqlite_schema") == 0};
}

Result<Contents> checkedContents(Database &database, const QString &file)
{
    // One snapshot of all three: another process may be making the database right now.
    database.run("BEGIN");
    const Contents found = contentsOf(database);
    database.run("COMMIT");
    const auto contents = database.take(found);
    if (!contents) {
        database.run("ROLLBACK");
        database.takeError();
        return contents;
    }
    const bool fresh = contents->empty && contents->version == 0 && contents->application == 0;
    if (!fresh && contents->application != applicationId)
        return refused(Error::Kind::Corrupt,
            Text::tr("“%1” is a database of another program. Move it away, or choose another folder."), file);
    if (contents->version > schemaVersion)
        return refused(Error::Kind::Unsupported,
            Text::tr("The library “%1” was made by a newer Pictor. Update Pictor to open it."), file);
    return contents;
}

Result<void> configure(Database &database)
{
    // SQLite's busy timeout does not hold here: two connections that change the mode at once would wait for
    // each other, so one is told at once that the database is locked.
    database.run("PRAGMA journal_mode = WAL");
    // A kill loses nothing that was committed, a power cut at worst the last commits; neither damages the
    // file.
    database.run("PRAGMA synchronous = NORMAL");
    database.run("PRAGMA foreign_keys = ON");
    database.run("PRAGMA temp_store = MEMORY");
    return database.take(0).map([](int) {});
}

Result<void> migrate(Database &database)
{
    Transaction transaction(database);
    // Read again under the write lock: another process may have been faster.
    for (int version = contentsOf(database).version; version < schemaVersion; ++version) {
        for (const char *statement : steps[static_cast<std::size_t>(version)])
            database.run(statement);
        database.run("PRAGMA user_version = " + QByteArray::number(version + 1));
        database.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    }
    return transaction.commit();
}

} // namespace

Result<void> prepareSchema(Database &database, const QString &file)
{
    const auto contents = checkedContents(database, file);
    if (!contents)
        return tl::unexpected(contents.error());
    if (contents->empty) {
        database.run("PRAGMA page_size = 8192"); // a vector of 2 or 3 KB wastes half a page of 4096
        database.run("PRAGMA auto_vacuum = INCREMENTAL");
    }
    return configure(database).and_then([&]() -> Result<void> {
        return contents->version < schemaVersion ? migrate(database) : Result<void>();
    });
}

} // namespace pictor::library
