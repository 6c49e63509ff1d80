// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "hub/snapshotdownload.h"
#include "support/hubconnection.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace pictor::test {

/// Waits so short that faults are over in no time.
inline hub::TransferTuning quickTuning()
{
    using std::chrono::milliseconds;
    hub::TransferTuning tuning;
    tuning.stall = milliseconds(1500); // less is taken for a stall on a busy machine
    tuning.retryWaits = {milliseconds(1), milliseconds(5)};
    tuning.lockPoll = milliseconds(5);
    tuning.rateWindow = milliseconds(20);
    tuning.freeSpaceKept = 0;
    return tuning;
}

/// A program that downloads from a hub into a cache of its own, or into that of another.
class Downloading {
public:
    explicit Downloading(const StandInHub &hub, const QString &sharedCache = {},
        const HubConnection::Variables &variables = {})
        : connection(hub, variables)
        , cache(sharedCache.isEmpty() ? connection.environment.cacheRoot : sharedCache)
    {
    }

    std::unique_ptr<hub::SnapshotDownload> make(
        hub::SnapshotRequest request, hub::TransferTuning tuning = quickTuning())
    {
        return std::make_unique<hub::SnapshotDownload>(
            connection.client, hub::HubCache(cache), std::move(request), std::move(tuning));
    }

    /// Starts `download` and waits until it has ended. @return whether it is finished
    static bool finishes(hub::SnapshotDownload &download)
    {
        using State = hub::SnapshotDownload::State;
        download.start();
        const auto isOver = [&download] { return download.state() != State::Running; };
        if (!QTest::qWaitFor(isOver, 60'000))
            qWarning() << "still running";
        if (const auto error = download.error())
            qInfo().noquote() << error->message << error->detail;
        return download.state() == State::Finished;
    }

    HubConnection connection;
    const QString cache;
};

} // namespace pictor::test
