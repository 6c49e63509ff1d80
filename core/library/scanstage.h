// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/channel.h"
#include "library/folderscan.h"

#include <QObject>

#include <memory>
#include <variant>

namespace pictor::library {

class DatabaseThread;
class ThreadGroup;

/// First half of an index run: walks folders on a thread and brings the database up to what it finds.
class ScanStage : public QObject {
    Q_OBJECT
public:
    ScanStage(DatabaseThread &writer, ThreadGroup &threads, QObject *parent = nullptr);
    /// Does not wait: the thread may hang where a network share does.
    ~ScanStage() override;

    /// Walks `request.folders` once the walk that may be going on has ended.
    void walk(ScanRequest request);
    /// While paused, the walk goes on until a few chunks wait.
    void setPaused(bool paused);

    /// The walk ends soon, without a signal.
    void stop();

    bool isDone() const { return !m_walking && m_queue.empty(); }
    const QStringList &walkedFolders() const { return m_walked; }
    const QList<UnreachableFolder> &unreachable() const { return m_unreachable; }

Q_SIGNALS:
    void reconciled(qint64 newlySeen);
    void done();
    void failed(const pictor::Error &error);

private:
    using Event = std::variant<std::vector<FoundFile>, QList<UnreachableFolder>>;

    void startNext();
    void takeNext();
    void take(std::vector<FoundFile> files);
    void take(QList<UnreachableFolder> unreachable);

    DatabaseThread &m_writer;
    ThreadGroup &m_threads;
    std::shared_ptr<Channel<Event>> m_events;
    std::stop_source m_stop;
    std::vector<ScanRequest> m_queue;
    QStringList m_walked;
    QList<UnreachableFolder> m_unreachable;
    bool m_walking = false;
    bool m_writing = false;
    bool m_paused = false;
};

} // namespace pictor::library
