// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/chunkpool.h"
#include "hub/connectioncount.h"
#include "hub/diskthread.h"
#include "hub/partfile.h"
#include "hub/rangefetch.h"
#include "hub/transfertuning.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace pictor::hub {

/// How fetching the rest of a file ended.
struct FetchEnd {
    enum class Kind {
        Whole, ///< every byte is in the part
        Interrupted, ///< some are missing, for the reason in `failure`, if there is one
        NotThere, ///< the server says that the part is longer than the file
        DiskFailed, ///< see `error`
    };

    Kind kind = Kind::Whole;
    std::optional<HubFailure> failure{};
    Error error{};
    bool anyNew = false; ///< at least one byte came
};

/// Fetches what a part lacks, over one or several connections. What is on its way to the disk is bounded. GUI
/// thread; destroyed at any time it lets go of the network, and what was received still gets to the disk.
class FileFetch : public QObject {
    Q_OBJECT
public:
    /// @param received  of `part`
    FileFetch(HubClient &hub, DiskThread &disk, std::shared_ptr<PartFile> part, ByteRanges received,
        FetchSource source, const TransferTuning &tuning);
    ~FileFetch() override;

    Eventual<FetchEnd> run(const std::stop_token &stop);

Q_SIGNALS:
    /// So many more bytes are on the disk.
    void written(qint64 bytes);

private:
    void openConnections();
    bool openOne();
    std::optional<ByteRange> nextRange();
    std::optional<ByteRange> shareOfLongest();
    void open(ByteRange range);
    void pass(qint64 offset, const ChunkPool::Lease &chunk);
    void tookIn(const Result<bool> &written, const ChunkPool::Lease &chunk);
    void connectionEnded(RangeFetch *connection, RangeFetch::End end);
    void remove(RangeFetch *connection);
    void setReading(bool may);
    void endIfIdle();
    bool isLarge() const;

    HubClient &m_hub;
    DiskThread &m_disk;
    std::shared_ptr<PartFile> m_part;
    const FetchSource m_source;
    const TransferTuning m_tuning;
    const qint64 m_size; ///< bytes
    ByteRanges m_passed; ///< received, or on its way to the disk
    ConnectionCount m_count;
    ChunkPool m_chunks; ///< leased: on their way to the disk
    std::vector<std::unique_ptr<RangeFetch>> m_connections;
    std::shared_ptr<EventualState<FetchEnd>> m_end;
    FetchEnd m_result;
    qint64 m_receivedHere = 0; ///< bytes on the disk of this fetch
    bool m_isOver = false; ///< no more connections
    bool m_noRanges = false;
};

} // namespace pictor::hub
