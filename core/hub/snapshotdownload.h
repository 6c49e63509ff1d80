// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/hubcache.h"
#include "hub/transferprogress.h"
#include "hub/transfertuning.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pictor::hub {

class HubClient;

/// A file that a snapshot shall hold.
struct WantedFile {
    QString path; ///< in the repository
    qint64 bytes = 0; ///< 0: not known
    QString sha256{}; ///< 64 hex digits; empty: not known
    bool optional = false; ///< a repository without it will do
    /// Not optional, but where it does not come, all that do come first: what is told of it is told last.
    bool isExtra = false;
};

/// What to download.
struct SnapshotRequest {
    QString repository; ///< "org/name"
    QString revision; ///< commit (40 hex digits) or ref
    QList<WantedFile> files{}; ///< empty: all that `isWanted` takes
    std::function<bool(const QString &path)> isWanted{}; ///< empty: every file
    QStringList otherFolders{}; ///< of other programs, looked through for files to adopt
};

/// One commit of a repository on its way into the Hugging Face cache: resumable, every byte checked.
/// GUI thread only; disk and hashing have a thread of their own. Ends in exactly one of finished, failed,
/// cancelled, always from the event loop. Destroyed while it runs it stops and keeps what is here.
class SnapshotDownload : public QObject {
    Q_OBJECT
    Q_PROPERTY(pictor::hub::SnapshotDownload::State state READ state NOTIFY stateChanged)
public:
    enum class State { Waiting, Running, Paused, Finished, Failed, Cancelled };
    Q_ENUM(State)

    /// Does nothing before start(). `hub` outlives this.
    SnapshotDownload(HubClient &hub, HubCache cache, SnapshotRequest request, TransferTuning tuning = {},
        QObject *parent = nullptr);
    ~SnapshotDownload() override;

    State state() const;
    const SnapshotRequest &request() const;
    const TransferProgress &progress() const;
    std::optional<Error> error() const; ///< in Failed
    /// Path in the repository of the file that error() is about; empty: of no single one. In Failed.
    QString failedFile() const;
    std::optional<Snapshot> snapshot() const; ///< in Finished

    void start(); ///< from Waiting; from Failed it tries again; else nothing
    void pause(); ///< lets go of network and disk, keeps what is here
    void resume(); ///< from Paused
    /// For good: what is incomplete is deleted (before start(): all that earlier downloads of this repository
    /// left incomplete), complete files stay in the cache.
    void cancel();

Q_SIGNALS:
    void stateChanged(pictor::hub::SnapshotDownload::State state);
    void progressChanged(); ///< at most ten times a second
    void finished(const pictor::hub::Snapshot &snapshot);
    /// Network, NotFound, Denied, Corrupt (twice in a row), OutOfMemory (the disk is full), Internal.
    void failed(const pictor::Error &error);
    void cancelled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pictor::hub
