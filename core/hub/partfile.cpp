// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/partfile.h"

#include <QFile>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace pictor::hub {

namespace {

constexpr qint64 bufferBytes = 1 << 20;
constexpr qint64 hashedPerWrite = 4 << 20; // a resumed download catches up while new bytes come
constexpr qint64 writebackBytes = 32 << 20;

constexpr qsizetype worthAThread = 128 << 10; // bytes; less is hashed before another thread has woken

QThreadPool &hashThreads()
{
    static QThreadPool threads;
    return threads;
}

} // namespace

Result<std::shared_ptr<PartFile>> PartFile::open(
    const RepositoryFolder &folder, const QString &etag, qint64 size, FileLock lock)
{
    auto part = DiskFile::openToWrite(folder.part(etag));
    if (!part)
        return tl::unexpected(part.error());
    auto journal = TransferJournal::open(folder.journal(etag));
    if (!journal)
        return tl::unexpected(journal.error());
    return std::shared_ptr<PartFile>(
        new PartFile(folder, etag, size, std::move(lock), *std::move(part), *std::move(journal)));
}

PartFile::PartFile(
    RepositoryFolder folder, QString etag, qint64 size, FileLock lock, DiskFile part, TransferJournal journal)
    : m_folder(std::move(folder))
    , m_etag(std::move(etag))
    , m_size(size)
    , m_lock(std::move(lock))
    , m_part(std::move(part))
    , m_journal(std::move(journal))
    , m_received(m_journal.read(size, m_part.size()))
    , m_hash(m_etag, size)
{
}

Result<bool> PartFile::write(qint64 offset, QByteArrayView bytes)
{
    // What is here already may be hashed already: it is never written again.
    ByteRange rest{offset, std::min(m_size, offset + bytes.size())};
    while (const auto gap = m_received.firstGap(rest)) {
        const auto piece = bytes.sliced(gap->from - offset, gap->size());
        if (const auto written = writeAndHash(gap->from, piece); !written)
            return written;
        m_received.add(*gap);
        startWriteback(gap->size());
        rest.from = gap->to;
    }
    if (const auto noted = m_journal.write(m_size, m_received); !noted)
        return noted;
    return bytes.size() < worthAThread ? hash(hashedPerWrite) : Result<bool>(true);
}

// Hashing takes longer than writing: side by side they keep up with a network twice as fast. What came out of
// order waits on the disk, and is hashed beside what is written now.
Result<bool> PartFile::writeAndHash(qint64 offset, QByteArrayView bytes)
{
    const bool isFront = offset == m_hashed;
    const bool isWaiting = m_hashed < m_received.front();
    if (bytes.size() < worthAThread || (!isFront && !isWaiting)) {
        const auto written = m_part.write(offset, bytes);
        if (written)
            hashFromMemory(offset, bytes);
        return written;
    }
    auto hashing = QtConcurrent::run(&hashThreads(), [this, offset, bytes, isFront] {
        if (!isFront)
            return hash(hashedPerWrite).map([](bool) { return true; });
        hashFromMemory(offset, bytes);
        return Result<bool>(true);
    });
    const auto written = m_part.write(offset, bytes);
    const auto hashed = hashing.result();
    return written ? hashed : written;
}

void PartFile::hashFromMemory(qint64 offset, QByteArrayView bytes)
{
    if (offset != m_hashed)
        return;
    m_hash.add(bytes);
    m_hashed += bytes.size();
}

Result<bool> PartFile::hash(qint64 most)
{
    const qint64 end = std::min(m_received.front(), m_hashed + most);
    while (m_hashed < end) {
        m_buffer.resize(bufferBytes);
        const auto got = m_part.read(m_hashed, m_buffer.data(), std::min(bufferBytes, end - m_hashed));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0) // cut off behind our back; the hash will tell
            return false;
        hashFromMemory(m_hashed, QByteArrayView(m_buffer).first(*got));
    }
    return m_hashed < m_received.front();
}

bool PartFile::isSound()
{
    return m_hashed == m_size && m_hash.finish() == m_etag;
}

Result<bool> PartFile::startAgain()
{
    m_received = {};
    m_hash = ContentHash(m_etag, m_size);
    m_hashed = 0;
    if (const auto noted = m_journal.write(m_size, m_received); !noted)
        return noted;
    return m_part.truncate(0);
}

void PartFile::discard()
{
    QFile::remove(path());
    QFile::remove(journalPath());
}

// Without this the sync at the end would hold up a file of many gigabytes for as long as its download took.
void PartFile::startWriteback(qint64 written)
{
    m_unsynced += written;
    if (m_unsynced < writebackBytes)
        return;
    m_unsynced = 0;
    m_part.startSync(0, 0);
}

} // namespace pictor::hub
