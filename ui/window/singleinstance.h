// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/handedover.h"
#include "ui/window/instancelock.h"

#include <QLocalServer>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace pictor::ui {

/// One window for each data folder: a second start hands its wish to the first, and ends. The first holds a
/// lock in the folder itself, whatever sandbox it runs in, and listens at a socket whose address stands in
/// the lock's file; of a first one that crashed, the system tells that it is gone. For a folder that takes no
/// lock the usual place of sockets has one.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Standing {
        First, ///< nobody else has the folder, or nobody can know
        HandedOver, ///< the first one has taken the wish
        StartedOtherwise, ///< the first one was started without an option of the wish, which it has refused
        TooLong, ///< there is a first one, and it takes no wish of that many files
        Unreachable, ///< there is a first one, and no way to it
        NoAnswer, ///< there is a first one, and it has not answered
    };

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Where nobody else has the folder, this is at once the first, started with the wish's options. Else
    /// blocks until the other has answered from its event loop, or has ended, for at most `patience`.
    Standing begin(const HandedOver &wish, std::chrono::milliseconds patience = std::chrono::seconds(5));
    qint64 otherProcess() const { return m_lock->holder(); } ///< the first one's number; 0: unknown

Q_SIGNALS:
    void asked(const pictor::ui::HandedOver &wish); ///< by a later start

private:
    InstanceLock::Standing lock();
    void listen();
    void greet(QLocalSocket *client);
    void hear(QLocalSocket *client);
    Standing handOver(const QByteArray &line, int milliseconds) const;

    const QString m_dataFolder;
    std::unique_ptr<InstanceLock> m_lock; ///< the folder's, or the one instead of it
    QString m_address; ///< the usual one of the socket; empty: there is none
    bool m_isInstead = false; ///< the lock is not in the folder
    QStringList m_options; ///< that this one was started with
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the socket, where the usual place is of no use
    QLocalServer m_server;
};

} // namespace pictor::ui
