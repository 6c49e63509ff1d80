// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/byteranges.h"
#include "hub/contenthash.h"
#include "hub/diskfile.h"
#include "hub/filelock.h"
#include "hub/repositoryfolder.h"
#include "hub/transferjournal.h"

#include <memory>

namespace pictor::hub {

/// A blob on its way: bytes arrive in any order and are hashed from the front on, while they are still in
/// memory where that is so. Holds the blob's lock as long as it lives. For a worker thread.
class PartFile {
public:
    /// Goes on where an earlier part of the same etag and size ended.
    static Result<std::shared_ptr<PartFile>> open(
        const RepositoryFolder &folder, const QString &etag, qint64 size, FileLock lock);

    qint64 size() const { return m_size; } ///< bytes when it is whole
    QString etag() const { return m_etag; }
    const ByteRanges &received() const { return m_received; }
    bool isWhole() const { return m_received.total() == m_size; }

    /// Takes what of `bytes` was not here yet, notes it in the journal, and goes on hashing for a while.
    Result<bool> write(qint64 offset, QByteArrayView bytes);
    /// Hashes up to `most` bytes that wait for it. @return whether more wait
    Result<bool> hash(qint64 most);
    /// Of a whole, all hashed part: whether it is what the etag says. Once only.
    bool isSound();
    /// On the disk itself, all of it.
    Result<bool> sync() { return m_part.sync(); }
    /// Forgets every byte.
    Result<bool> startAgain();

    /// Deletes it.
    void discard();

    QString path() const { return m_folder.part(m_etag); }
    QString journalPath() const { return m_folder.journal(m_etag); }

private:
    PartFile(RepositoryFolder folder, QString etag, qint64 size, FileLock lock, DiskFile part,
        TransferJournal journal);
    Result<bool> writeAndHash(qint64 offset, QByteArrayView bytes);
    void hashFromMemory(qint64 offset, QByteArrayView bytes);
    void startWriteback(qint64 written);

    RepositoryFolder m_folder;
    QString m_etag;
    qint64 m_size;
    FileLock m_lock;
    DiskFile m_part;
    TransferJournal m_journal;
    ByteRanges m_received;
    ContentHash m_hash;
    qint64 m_hashed = 0; ///< bytes from the front
    qint64 m_unsynced = 0;
    QByteArray m_buffer; ///< to read back what came out of order
};

} // namespace pictor::hub
