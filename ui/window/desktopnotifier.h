// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/notice.h"

#include <QHash>
#include <QObject>

namespace pictor::ui {

/// Shows notices through the desktop's notification service (org.freedesktop.Notifications), where there is
/// one. Asks for it with the first notice, and never waits: neither for the bus nor for its answer.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const Notice &notice);
    /// Takes back what is still shown: it has been seen.
    void withdraw();

Q_SIGNALS:
    /// @param token  with which the desktop lets a window come to the front; may be empty
    void clicked(const QString &page, const QString &token);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id);

private:
    bool listen();
    void send(const Notice &notice);

    bool m_listening = false;
    QHash<QString, uint> m_shown; ///< page -> the service's id
    QString m_token; ///< comes before the click that it is for
    quint64 m_withdrawals = 0; ///< a notice whose id comes later is out of date
};

} // namespace pictor::ui
