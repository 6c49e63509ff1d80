// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/chunkpool.h"

namespace pictor::hub {

ChunkPool::Lease ChunkPool::take()
{
    Q_ASSERT(!isEmpty());
    ++m_leased;
    if (m_free.empty())
        return std::make_shared<Chunk>(m_capacity);
    Lease chunk = std::move(m_free.back()); // the one last used: it is in the processor's cache still
    m_free.pop_back();
    return chunk;
}

void ChunkPool::giveBack(Lease chunk)
{
    --m_leased;
    m_free.push_back(std::move(chunk));
}

} // namespace pictor::hub
