// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createstate.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace pictor {
class GenerationJob;
}

namespace pictor::ui {

class PictureMakers;

/// The pictures still to be made, in their order. One is made at a time; the next begins when it ends. A
/// failure stops the queue until the user has answered it, for the next would mostly fail likewise.
class GenerationQueue : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
public:
    enum Role {
        PromptRole = Qt::UserRole + 1,
        DetailsRole,
        StateRole,
        StateTextRole,
        ProgressRole,
        PictureRole,
        MovableRole,
    };
    /// Stopping: its cancel is on the way.
    enum State { Waiting, Running, Stopping, Failed };
    Q_ENUM(State)

    /// @param makers  outlive this
    explicit GenerationQueue(PictureMakers &makers, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_entries.size()); }
    bool isRunning() const { return m_running; }
    /// What is left to be made, in its order.
    QList<QueuedGeneration> left() const;
    quint64 idAt(int row) const { return m_entries.at(row).id; } ///< of this window
    int rowOf(quint64 id) const; ///< -1: gone
    Error errorAt(int row) const { return m_entries.at(row).error; } ///< of a failed one
    QString modelAt(int row) const { return m_entries.at(row).what.model; }

    /// Behind the others; begun at once if nothing runs, also after a failure.
    void add(const QueuedGeneration &queued);
    void add(const QList<QueuedGeneration> &queued);
    /// Of the running one, the rest; what waits or has failed goes at once.
    Q_INVOKABLE void cancel(int row);
    /// Ends the running one with the picture that is being made.
    /// @return what of it was not begun: one entry, or none
    QList<QueuedGeneration> cancelRunning();
    /// @return whether it could: only what waits moves, and never before what runs
    Q_INVOKABLE bool move(int from, int to);
    /// Of a failed one: it is the next.
    Q_INVOKABLE void tryAgain(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void runningChanged();
    void leftChanged(); ///< what left() gives
    /// Its signals tell the rest; it deletes itself. Nothing of it has been told yet.
    void begun(pictor::GenerationJob *job, const pictor::ui::QueuedGeneration &queued);
    void failed(int row); ///< errorAt(row) tells why

private:
    struct Entry {
        quint64 id;
        QueuedGeneration what;
        State state = Waiting;
        int done = 0; ///< pictures
        double progress = 0; ///< 0 to 1, of all its pictures
        QImage picture; ///< small; null: nothing to be seen yet
        Error error; ///< in Failed
    };

    int runningRow() const;
    void startNext();
    void start(int row);
    void generate(int row);
    void follow(GenerationJob *job);
    void fail(int row, const Error &error);
    void end(); ///< what ran is done with
    void remove(int row);
    void changed(int row);
    void setRunning(bool running);
    void note(int index, double share);

    PictureMakers &m_makers;
    QList<Entry> m_entries;
    quint64 m_lastId = 0;
    QPointer<GenerationJob> m_job;
    bool m_running = false; ///< an entry is Running or Stopping
};

} // namespace pictor::ui
