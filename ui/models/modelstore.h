// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cachedmodel.h"
#include "registry/availability.h"
#include "registry/modeldownload.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace pictor::ui {

/// A model's download as it is at one moment.
struct DownloadStatus {
    ModelDownload::State state = ModelDownload::State::Idle;
    bool interrupted = false; ///< by the end of an earlier session
    hub::TransferProgress progress{};
    qint64 bytesTotal = 0; ///< 0: unknown
    Error error{}; ///< in Failed
    QString repository{}; ///< where the files come from; empty: there is nothing to download
    QString mirror{}; ///< offers the same files without an account; empty: none
};

/// The files of models: what is on this machine, on its way to it, looked after there. All from the GUI
/// thread; futures are answered by pool threads.
class ModelStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual DownloadStatus download(const QString &key) = 0;
    /// Keys of those that an earlier session ended in the middle of, and that nobody has touched since.
    virtual QStringList interrupted() = 0;
    /// Begins, goes on, or tries again.
    virtual void start(const QString &key) = 0;
    virtual void startFromMirror(const QString &key) = 0;
    virtual void pause(const QString &key) = 0;
    /// What is incomplete is deleted.
    virtual void cancel(const QString &key) = 0;

    virtual QFuture<Availability> availability(const QString &key) = 0;
    /// Cancelled, it stops. Its progress says how far it is.
    virtual QFuture<Result<hub::Verification>> verify(const QString &key) = 0;
    /// Deletes these files of the model (paths in the repository), which verify() has found wanting. The
    /// download that brings them again fails without them.
    virtual QFuture<Result<qint64>> discard(const QString &key, const QStringList &paths) = 0;
    /// Bytes that remove() would free.
    virtual QFuture<Result<qint64>> removableBytes(const QString &key) = 0;
    /// @return through the future: bytes freed; Denied while the model is in use
    virtual QFuture<Result<qint64>> remove(const QString &key) = 0;

Q_SIGNALS:
    void downloadChanged(const QString &key); ///< its state
    void progressChanged(const QString &key); ///< at most ten times a second
    void interruptedChanged();
};

} // namespace pictor::ui
