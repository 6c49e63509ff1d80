// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rateestimator.h"
#include "hub/transferprogress.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace pictor::hub {

/// Adds up what the files of a snapshot tell, and says so at most ten times a second. GUI thread.
class ProgressBook : public QObject {
    Q_OBJECT
public:
    using Phase = TransferProgress::Phase;

    ProgressBook();

    const TransferProgress &progress() const { return m_progress; }

    void setFiles(const QList<FileProgress> &files);
    /// What is done where no file is at work.
    void setPhase(Phase phase);
    void setNotice(const QString &notice);

    void setReceived(const QString &path, qint64 bytes);
    void addFetched(const QString &path, qint64 bytes); ///< new from the network
    void setDone(const QString &path);

    /// A file is at work; the phase shown is the one that most tells the user.
    void setFilePhase(const QString &path, Phase phase, const QDateTime &retryAt = {});
    void endFilePhase(const QString &path);

    /// No file is at work any more.
    void rest();

Q_SIGNALS:
    void changed();

private:
    struct Work {
        Phase phase = Phase::Preparing;
        QDateTime retryAt;
    };

    FileProgress *find(const QString &path);
    void choosePhase();
    void add(FileProgress &file, qint64 bytes);
    void tell();
    void sayNow();

    TransferProgress m_progress;
    QHash<QString, qsizetype> m_index; ///< of m_progress.files
    QHash<QString, Work> m_work;
    Phase m_idlePhase = Phase::Preparing;
    RateEstimator m_rate;
    qint64 m_fetched = 0; ///< bytes from the network
    QTimer m_pace;
};

} // namespace pictor::hub
