// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/diskthread.h"
#include "hub/hubclient.h"
#include "hub/placement.h"
#include "hub/progressbook.h"
#include "hub/repositoryfolder.h"
#include "hub/snapshotdownload.h"
#include "hub/transfertuning.h"

#include <QTimer>

#include <memory>

namespace pictor::hub {

/// A file that the hub has and that is wanted.
struct PlannedFile {
    QString path; ///< in the repository
    qint64 size = 0; ///< bytes
    QString etag; ///< hash of the content: ContentHash
    QString sha256{}; ///< known beforehand, where the etag is another hash; empty: nothing is known
    bool isExtra = false; ///< as WantedFile's
};

/// What the coroutines of one download share. It outlives them: they end inside request_stop(). What runs on
/// the disk thread must not keep or use it. GUI thread.
struct TransferSession {
    HubClient &hub;
    SnapshotRequest request;
    RepositoryFolder folder;
    TransferTuning tuning;
    DiskThread &disk;
    ProgressBook &book;
    QSet<QString> etags{}; ///< of the blobs that were planned
    QString failedFile{}; ///< path in the repository of what ended the run; empty: no single file did

    /// Where a file of `commit` belongs.
    Place placeOf(const QString &commit, const QString &path) const;
};
/// The end of a coroutine that was asked to stop.
tl::unexpected<Error> stopped();

/// Gives what a task of the hub's client ends with to who awaits; the task runs to its own end in any case.
template <class T> Eventual<T> eventually(QCoro::Task<T> task, const std::stop_token &stop)
{
    auto state = std::make_shared<EventualState<T>>();
    [](QCoro::Task<T> running, std::shared_ptr<EventualState<T>> shared) -> QCoro::Task<> {
        T result = co_await std::move(running);
        shared->resolve(std::move(result));
    }(std::move(task), state);
    return Eventual<T>(state, stop);
}

/// Gives true after a while.
Eventual<bool> after(std::chrono::milliseconds wait, const std::stop_token &stop);

} // namespace pictor::hub
