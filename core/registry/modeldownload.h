// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/transferprogress.h"
#include "registry/catalogue.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace pictor {

struct DownloadContext;
class SourceTransfer;

/// The files of one model on their way onto this machine: one object for each key, however many ask for it.
/// Lives on the registry's thread and as long as the registry. Each run ends in exactly one of finished,
/// failed, cancelled, always from the event loop; pauses do not end it.
class ModelDownload : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool interrupted READ isInterrupted NOTIFY stateChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)
    Q_PROPERTY(QString repository READ repository NOTIFY stateChanged)
    Q_PROPERTY(qint64 bytesReceived READ bytesReceived NOTIFY progressChanged)
    Q_PROPERTY(qint64 bytesTotal READ bytesTotal NOTIFY progressChanged)
    Q_PROPERTY(double bytesPerSecond READ bytesPerSecond NOTIFY progressChanged)
    Q_PROPERTY(qint64 secondsLeft READ secondsLeft NOTIFY progressChanged)
public:
    ~ModelDownload() override;

    enum class State {
        Idle, ///< nobody asked for it, or it was cancelled
        Queued, ///< waits until others are through
        Running,
        Paused, ///< by somebody, because nobody waits for it any more, or by the end of an earlier session
        Finished,
        Failed,
    };
    Q_ENUM(State)

    QString key() const { return m_entry.key; }
    QString name() const { return m_entry.name; }
    const CatalogueEntry &entry() const { return m_entry; }

    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Queued || m_state == State::Running; }
    /// Paused since an earlier session of the program ended in the middle of it.
    bool isInterrupted() const { return m_interrupted; }
    const Error &error() const { return m_error; } ///< of the last run that failed; what helps is its remedy
    QString errorMessage() const { return m_error.message; }

    /// Rate, time left, phase and each file. Bytes count those of earlier sessions.
    const hub::TransferProgress &progress() const { return m_progress; }
    qint64 bytesReceived() const { return m_progress.received; }
    qint64 bytesTotal() const; ///< the catalogue's figure until the repository's is known; 0: unknown
    double bytesPerSecond() const { return m_progress.bytesPerSecond; } ///< 0: not known
    qint64 secondsLeft() const { return m_progress.secondsLeft; } ///< -1: not known

    /// Where the files come from: of the catalogue's sources the one in use, or the first to be tried.
    QString repository() const;
    /// A repository that offers the same files without an account, checked against the hashes of the first;
    /// empty: none.
    QString mirror() const;

    /// Somebody wants it: begins, goes on, or tries again. Does nothing while it is active.
    Q_INVOKABLE void start();
    /// start(), from mirror().
    Q_INVOKABLE void startFromMirror();
    /// Lets go of network and disk; what is here is kept. Those who wait for it wait on.
    Q_INVOKABLE void pause();
    /// For good: incomplete files are deleted, whoever waits for it is told.
    Q_INVOKABLE void cancel();

    /// From now on until they have come, a run without `files` fails, be they optional: they were damaged,
    /// and who had them mended is not to take them for sound. Paths in the repository, beside those of
    /// earlier calls. Not while it is active.
    void demand(const QStringList &files);

    /// start(), on behalf of `asker`: when all askers have let go (or are gone) it pauses, unless somebody
    /// called start() too.
    void want(QObject *asker);
    void letGo(QObject *asker);

Q_SIGNALS:
    void stateChanged();
    void progressChanged(); ///< at most ten times a second
    void finished();
    void failed(const pictor::Error &error);
    void cancelled();

private:
    friend class ModelDownloads;

    ModelDownload(CatalogueEntry entry, DownloadContext &context, QObject *parent);

    /// Its turn has come: Queued to Running.
    void begin();
    /// As an earlier session left it: Idle to Paused.
    /// @param repository  of the source that was in use
    void restore(const QString &repository, qint64 received, qint64 total);
    /// Back to Idle, telling nobody who waits (there is none): `files` are removed, and demanded from now on;
    /// empty: all are, and no demand is left.
    /// @return whether it has parts to delete first, and is only cancelled() later
    bool forget(const QStringList &files);
    /// Whether a job waits for it.
    bool isUrgent() const { return !m_askers.isEmpty(); }

    void enqueue(qsizetype source);
    std::optional<qsizetype> mirrorSource() const;
    void onLookedUp(bool isHere);
    void makeTransfer();
    /// Whether the file that the transfer failed for was demanded, but is optional in the source in use: then
    /// all that the model needs has come.
    bool isAboutExtras() const;
    void onFinished();
    void onFailed(const Error &error);
    void onCancelled();
    std::optional<qsizetype> nextSource(const Error &error) const;
    void end(State state);
    void release();
    void enter(State state);

    const CatalogueEntry m_entry;
    DownloadContext &m_context;
    State m_state = State::Idle;
    bool m_interrupted = false;
    bool m_isWanted = false; ///< by somebody who called start()
    bool m_isLeaving = false; ///< cancel() is at work
    QSet<QObject *> m_askers;
    QStringList m_demanded; ///< paths; empty: nothing beyond what the model needs
    qsizetype m_source = 0; ///< in use, or the first to be tried; of m_entry.sources
    std::unique_ptr<SourceTransfer> m_transfer; ///< kept while paused
    hub::TransferProgress m_progress;
    Error m_error;
    std::optional<Error> m_firstError; ///< of the sources that this run has tried in vain
};

} // namespace pictor
