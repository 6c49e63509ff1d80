// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/filefetch.h"

#include <algorithm>

namespace pictor::hub {

namespace {

// As long as one connection has the file for itself it asks for this many ranges at once: each request costs
// a round trip.
constexpr int rangesForOne = 8;

} // namespace

FileFetch::FileFetch(HubClient &hub, DiskThread &disk, std::shared_ptr<PartFile> part, ByteRanges received,
    FetchSource source, const TransferTuning &tuning)
    : m_hub(hub)
    , m_disk(disk)
    , m_part(std::move(part))
    , m_source(std::move(source))
    , m_tuning(tuning)
    , m_size(m_source.location.size)
    , m_passed(std::move(received))
    , m_count(isLarge() ? tuning.connections : 1, tuning.rateWindow)
    , m_chunks(std::min(tuning.chunkBytes, m_size), isLarge() ? tuning.chunks : tuning.chunksOfSmall)
    , m_end(std::make_shared<EventualState<FetchEnd>>())
{
}

FileFetch::~FileFetch() = default;

Eventual<FetchEnd> FileFetch::run(const std::stop_token &stop)
{
    openConnections();
    QMetaObject::invokeMethod(this, &FileFetch::endIfIdle, Qt::QueuedConnection);
    return {m_end, stop};
}

bool FileFetch::isLarge() const
{
    return m_size > m_tuning.parallelAbove;
}

void FileFetch::openConnections()
{
    while (!m_isOver && static_cast<int>(m_connections.size()) < m_count.allowed() && openOne()) { }
}

bool FileFetch::openOne()
{
    const auto range = nextRange();
    if (range)
        open(*range);
    return range.has_value();
}

std::optional<ByteRange> FileFetch::nextRange()
{
    ByteRanges claimed = m_passed;
    for (const auto &connection : m_connections)
        claimed.add({connection->position(), connection->end()});
    auto gap = claimed.firstGap({0, m_size});
    if (!gap)
        return shareOfLongest();
    const bool isAlone = m_count.allowed() == 1;
    if (isLarge() && !m_noRanges)
        gap->to = std::min(gap->to, gap->from + m_tuning.rangeBytes * (isAlone ? rangesForOne : 1));
    return gap;
}

/// The second half of what the connection with most still to do has, if that is worth another request.
std::optional<ByteRange> FileFetch::shareOfLongest()
{
    const auto left = [](const auto &connection) { return connection->end() - connection->position(); };
    const auto longest = std::ranges::max_element(m_connections, {}, left);
    if (longest == m_connections.end() || left(*longest) < 2 * m_tuning.rangeBytes || m_noRanges)
        return std::nullopt;
    const ByteRange share{(*longest)->position() + left(*longest) / 2, (*longest)->end()};
    (*longest)->endAt(share.from);
    return share;
}

void FileFetch::open(ByteRange range)
{
    // Whether the server knows ranges is seen by the answer: with other connections open, its whole file is
    // not wanted.
    const bool takesWhole = m_connections.empty();
    auto owned = std::make_unique<RangeFetch>(m_hub, m_chunks, m_source, range, takesWhole,
        RangeFetch::Limits{m_tuning.stall.value_or(m_hub.environment().stallTimeout),
            m_tuning.bufferBytes / m_count.allowed()});
    RangeFetch *connection = owned.get();
    connection->setReading(!m_chunks.isEmpty());
    m_connections.push_back(std::move(owned));
    connect(connection, &RangeFetch::received, this, &FileFetch::pass);
    connect(connection, &RangeFetch::sendsWholeFile, this, [this, connection] {
        m_noRanges = true;
        m_count.settleFor(1);
        connection->endAt(m_size);
    });
    connect(connection, &RangeFetch::ended, this,
        [this, connection](RangeFetch::End end) { connectionEnded(connection, end); });
}

void FileFetch::pass(qint64 offset, const ChunkPool::Lease &chunk)
{
    m_passed.add({offset, offset + chunk->bytes().size()});
    if (m_chunks.isEmpty())
        setReading(false);
    m_disk.post([part = m_part, offset, chunk] { return part->write(offset, chunk->bytes()); }, this,
        [this, chunk](const Result<bool> &result) { tookIn(result, chunk); });
}

void FileFetch::tookIn(const Result<bool> &result, const ChunkPool::Lease &chunk)
{
    const qint64 bytes = chunk->bytes().size();
    m_chunks.giveBack(chunk);
    if (!result) {
        m_isOver = true;
        m_connections.clear();
        if (m_result.kind != FetchEnd::Kind::DiskFailed)
            m_result = {FetchEnd::Kind::DiskFailed, {}, result.error(), m_result.anyNew};
        endIfIdle();
        return;
    }
    m_receivedHere += bytes;
    m_result.anyNew = true;
    m_count.note(m_receivedHere, ConnectionCount::Clock::now());
    Q_EMIT written(bytes);
    setReading(true);
    openConnections();
    endIfIdle();
}

void FileFetch::connectionEnded(RangeFetch *connection, RangeFetch::End end)
{
    const auto failure = connection->failure();
    remove(connection);
    switch (end) {
    case RangeFetch::End::Complete:
        break;
    case RangeFetch::End::NoRanges:
        m_noRanges = true;
        m_count.settleFor(1);
        break;
    case RangeFetch::End::NotThere:
        m_isOver = true;
        m_result.kind = FetchEnd::Kind::NotThere;
        break;
    case RangeFetch::End::Short:
    case RangeFetch::End::Failed:
        // The others may well come to their end; then it is seen what is missing.
        m_isOver = m_isOver || m_connections.empty() || (failure && !failure->isTransient());
        m_count.settleFor(static_cast<int>(m_connections.size()));
        if (failure)
            m_result.failure = failure;
        break;
    }
    openConnections();
    endIfIdle();
}

void FileFetch::remove(RangeFetch *connection)
{
    const auto found = std::ranges::find(m_connections, connection, &std::unique_ptr<RangeFetch>::get);
    if (found == m_connections.end())
        return;
    found->release()->deleteLater(); // this is its own signal
    m_connections.erase(found);
}

void FileFetch::setReading(bool may)
{
    for (const auto &connection : m_connections)
        connection->setReading(may);
}

void FileFetch::endIfIdle()
{
    if (m_chunks.leased() > 0 || !m_connections.empty() || m_end->hasValue())
        return;
    const bool isWhole = m_passed.total() == m_size;
    if (m_result.kind == FetchEnd::Kind::Whole && !isWhole)
        m_result.kind = FetchEnd::Kind::Interrupted;
    m_end->resolve(m_result); // the last act: whoever waits may destroy this
}

} // namespace pictor::hub
