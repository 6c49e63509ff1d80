// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotifier.h"

#ifdef PICTOR_DBUS
#include "base/whendone.h"
#include "ui/support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace pictor::ui {

namespace {

#ifdef PICTOR_DBUS
// Desktop Notifications Specification 1.2; ActivationToken is of 1.3.
constexpr QLatin1String notificationService("org.freedesktop.Notifications"); // and its interface
constexpr QLatin1String notificationPath("/org/freedesktop/Notifications");

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(
        notificationService, notificationPath, notificationService, QLatin1String(method));
}

QDBusMessage notifyCall(const Notice &notice, uint replaced)
{
    constexpr int asTheDesktopLikes = -1; // milliseconds until it goes
    const QStringList actions{QStringLiteral("default"), DesktopNotifier::tr("Show")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    QDBusMessage call = callOf("Notify");
    call.setArguments({QGuiApplication::applicationDisplayName(), replaced,
        QGuiApplication::desktopFileName(), notice.title, notice.text, actions, hints, asTheDesktopLikes});
    return call;
}

void closeNotification(uint id)
{
    QDBusMessage call = callOf("CloseNotification");
    call.setArguments({id});
    QDBusConnection::sessionBus().asyncCall(call);
}
#endif

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

bool DesktopNotifier::listen()
{
#ifdef PICTOR_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false; // nor would a call end
    if (m_listening)
        return true;
    // From anybody: naming the service would wait for the bus to tell who that is. The ids are ours.
    const auto follow = [&](const char *signal, const char *slot) {
        return bus.connect({}, notificationPath, notificationService, QLatin1String(signal), this, slot);
    };
    m_listening = follow("ActionInvoked", SLOT(onActionInvoked(uint, QString)))
        && follow("ActivationToken", SLOT(onActivationToken(uint, QString)))
        && follow("NotificationClosed", SLOT(onClosed(uint)));
#endif
    return m_listening;
}

void DesktopNotifier::show([[maybe_unused]] const Notice &notice)
{
#ifdef PICTOR_DBUS
    whenDone(this, sessionBusName(), [this, notice, withdrawals = m_withdrawals](const QString &bus) {
        if (!bus.isEmpty() && withdrawals == m_withdrawals && listen())
            send(notice);
    });
#endif
}

void DesktopNotifier::send([[maybe_unused]] const Notice &notice)
{
#ifdef PICTOR_DBUS
    const auto asked =
        QDBusConnection::sessionBus().asyncCall(notifyCall(notice, m_shown.value(notice.page)));
    auto *answer = new QDBusPendingCallWatcher(asked, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
        [this, answer, page = notice.page, withdrawals = m_withdrawals] {
            answer->deleteLater();
            const QDBusPendingReply<uint> id = *answer;
            if (id.isError())
                return; // a desktop without notifications
            if (withdrawals != m_withdrawals)
                closeNotification(id.value());
            else
                m_shown.insert(page, id.value());
        });
#endif
}

void DesktopNotifier::withdraw()
{
#ifdef PICTOR_DBUS
    ++m_withdrawals;
    const QList<uint> ids = std::exchange(m_shown, {}).values();
    for (const uint id : ids)
        closeNotification(id);
#endif
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const QString page = m_shown.key(id);
    const QString token = std::exchange(m_token, {});
    if (!page.isEmpty() && action == QLatin1String("default"))
        Q_EMIT clicked(page, token);
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (!m_shown.key(id).isEmpty())
        m_token = token;
}

void DesktopNotifier::onClosed(uint id)
{
    m_shown.remove(m_shown.key(id));
}

} // namespace pictor::ui
