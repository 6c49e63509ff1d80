// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/byteranges.h"
#include "hub/chunkpool.h"
#include "hub/hubclient.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace pictor::hub {

/// What to fetch, from where.
struct FetchSource {
    QString repository{};
    QString path{}; ///< in the repository
    FileLocation location{};
};

/// One request for bytes of a file. Reads no faster than its owner takes. GUI thread.
class RangeFetch : public QObject {
    Q_OBJECT
public:
    enum class End {
        Complete, ///< all of the range came
        Short, ///< the reply ended without a fault before all of it came
        Failed, ///< see failure()
        NoRanges, ///< the server sends the whole file, and not from where it was asked to
        NotThere, ///< 416: the server knows no such bytes
    };

    struct Limits {
        std::chrono::milliseconds stall{};
        qint64 bufferBytes = 0; ///< what may wait in the connection
    };

    /// Asks for `range`; starts at once. A range that begins at 0 and ends with the file is asked for as the
    /// whole file.
    /// @param chunks  what is received goes into them; outlives this
    /// @param takesWhole  if the server sends the whole file, what lies before the range is dropped
    RangeFetch(HubClient &hub, ChunkPool &chunks, FetchSource source, ByteRange range, bool takesWhole,
        Limits limits);
    /// Aborts what runs.
    ~RangeFetch() override;

    qint64 position() const { return m_position; } ///< of the next byte
    qint64 end() const { return m_range.to; }
    /// Another takes what is behind `end`, or nobody.
    void endAt(qint64 end);

    /// While it must not, bytes wait in the connection. It must not while there are no chunks.
    void setReading(bool may);

    std::optional<HubFailure> failure() const { return m_failure; }

Q_SIGNALS:
    /// Whoever takes the chunk gives it back.
    void received(qint64 offset, const pictor::hub::ChunkPool::Lease &chunk);
    /// The server ignored that only a range was wanted. What follows comes all the same.
    void sendsWholeFile();
    /// Once, from the event loop, after the last bytes.
    void ended(pictor::hub::RangeFetch::End end);

private:
    void send(const QUrl &url);
    void takeHead();
    std::optional<End> judgeHead();
    void read();
    bool readChunk();
    void endWith(End end);
    void letGo();
    HubFailure lost(HubFailure::Reason reason) const;

    HubClient &m_hub;
    ChunkPool &m_chunks;
    const FetchSource m_source;
    ByteRange m_range;
    const bool m_takesWhole;
    const Limits m_limits;
    QNetworkReply *m_reply = nullptr;
    QTimer m_stall;
    qint64 m_position;
    qint64 m_dropping = 0; ///< bytes of the reply that come before the range
    int m_hops = 0;
    bool m_hasHead = false;
    bool m_mayRead = true;
    std::optional<HubFailure> m_failure;
};

} // namespace pictor::hub
