// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace pictor::hub {

/// The waits and sizes of a download. The defaults are for users, other values for tests.
struct TransferTuning {
    using Milliseconds = std::chrono::milliseconds;

    /// This long without a byte is a lost connection; empty: what the environment says, else 30 s.
    std::optional<Milliseconds> stall{};
    std::vector<Milliseconds> retryWaits{
        Milliseconds(1'000), Milliseconds(2'000), Milliseconds(4'000), Milliseconds(8'000)}; ///< last repeats
    double jitter =
        0.25; ///< a wait is up to this part longer, so that many programs do not come back at once
    int attempts = 5; ///< failures in a row without one new byte before a file is given up
    Milliseconds lockPoll{250}; ///< how often a lock that another program holds is tried

    qint64 parallelAbove = 256'000'000; ///< larger files may come in several ranges at once
    qint64 rangeBytes = 64LL << 20; ///< of one such range
    int connections = 4; ///< at most, for one file
    Milliseconds rateWindow{2'000}; ///< how long a number of connections is measured before another is tried
    int filesAtOnce = 4; ///< of those that come in one range

    qint64 chunkBytes = 1LL << 20; ///< handed from the network to the disk at once, at most
    int chunks = 6; ///< of one large file, in memory on their way to the disk
    int chunksOfSmall = 2; ///< of one that comes in one range
    qint64 bufferBytes = 4LL << 20; ///< that may wait in the connections of one file; less costs speed
    qint64 freeSpaceKept = 1LL << 30; ///< bytes that a download leaves free on the disk

    /// Free bytes on the disk of a folder; empty: asks the system. Called on a worker thread.
    std::function<qint64(const QString &folder)> freeBytes{};
};

} // namespace pictor::hub
