// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>

namespace pictor::library {

/// What an index run has done so far.
struct IndexProgress {
    qint64 found = 0; ///< pictures seen by the scan
    qint64 pending = 0; ///< new or changed, still to be embedded
    qint64 embedded = 0;
    qint64 unchanged = 0;
    qint64 removed = 0; ///< files that are gone
    qint64 failed = 0; ///< unreadable files, each told by fileFailed
    bool scanning = true; ///< `found` may still grow
    double imagesPerSecond = 0;
    qint64 secondsLeft = -1; ///< -1: not known yet
};

/// One run of ImageLibrary::index. Ends in exactly one of finished, failed, cancelled; what was embedded
/// stays.
class IndexJob : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
public:
    /// Queued: waits for the run of another model to end.
    enum class State { Running, Paused, Finished, Failed, Cancelled, Queued };
    Q_ENUM(State)

    State state() const { return m_state; }
    bool hasEnded() const
    {
        return m_state == State::Finished || m_state == State::Failed || m_state == State::Cancelled;
    }
    const IndexProgress &progress() const { return m_progress; }
    virtual QString model() const = 0; ///< key
    /// Batches that are already with the model are still embedded and stored.
    Q_INVOKABLE virtual void pause() = 0;
    Q_INVOKABLE virtual void resume() = 0;
    Q_INVOKABLE virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged();
    void progressChanged(); ///< at most ten times a second
    /// The run goes on. Later runs tell it again, and try again once the file or the decoder has changed.
    void fileFailed(const QString &path, const pictor::Error &error);
    /// A folder that is unreachable now (unplugged, unreadable): what is known of its pictures is kept, and
    /// the run goes on.
    void folderSkipped(const QString &folder, const pictor::Error &error);
    void finished();
    void failed(const pictor::Error &error);
    void cancelled();

protected:
    using QObject::QObject;
    State m_state = State::Running;
    IndexProgress m_progress;
};

} // namespace pictor::library
