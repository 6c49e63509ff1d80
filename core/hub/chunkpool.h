// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace pictor::hub {

/// Bytes of a file on their way from the network to the disk.
class Chunk {
public:
    explicit Chunk(qint64 capacity)
        : m_memory(std::make_unique_for_overwrite<char[]>(static_cast<size_t>(capacity)))
    {
    }

    char *memory() { return m_memory.get(); }
    void setSize(qint64 bytes) { m_size = bytes; }
    QByteArrayView bytes() const { return {m_memory.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_memory;
    qint64 m_size = 0;
};

/// As many chunks as a download may hold in memory, used again and again: fresh memory for each costs more
/// than filling it, and grows the program by what the allocator cannot reuse. One thread's; a chunk that
/// never comes back dies with its last user.
class ChunkPool {
public:
    using Lease = std::shared_ptr<Chunk>;

    /// @param capacity  of each, bytes
    ChunkPool(qint64 capacity, int count)
        : m_capacity(capacity)
        , m_count(count)
    {
    }

    qint64 capacity() const { return m_capacity; }
    int leased() const { return m_leased; }
    bool isEmpty() const { return m_leased == m_count; } ///< none is left to take
    /// Has as many bytes at least as capacity() says. Not to be called while empty.
    Lease take();
    void giveBack(Lease chunk);

private:
    const qint64 m_capacity;
    const int m_count;
    int m_leased = 0;
    std::vector<Lease> m_free;
};

} // namespace pictor::hub
