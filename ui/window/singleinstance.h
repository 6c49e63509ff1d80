// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/handedover.h"
#include "ui/window/instancelock.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace pictor::ui {

/// One window for each data folder: a second start hands its wish to the first, and ends. The first holds a
/// lock and listens at a socket, both in the user's runtime folder; of a first one that crashed, the system
/// tells that it is gone.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Standing {
        First, ///< nobody else has the folder, or nobody can know
        HandedOver, ///< the first one has taken the wish
        NoAnswer, ///< there is a first one, and it has not answered
    };

    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Where nobody else has the folder, this is at once the first. Else blocks until the other has answered
    /// from its event loop, or has ended, for at most `patience`.
    Standing begin(const HandedOver &wish, std::chrono::milliseconds patience = std::chrono::seconds(5));
    qint64 otherProcess() const { return m_lock.holder(); } ///< the first one's number; 0: unknown

Q_SIGNALS:
    void asked(const pictor::ui::HandedOver &wish); ///< by a later start

private:
    void listen();
    void greet(QLocalSocket *client);
    bool handOver(const QByteArray &line, int milliseconds) const;

    const QString m_place; ///< path of socket and lock, without an ending
    InstanceLock m_lock;
    QLocalServer m_server;
};

} // namespace pictor::ui
