// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sessionbus.h"

#include <QFileInfo>

#ifdef PICTOR_DBUS
#include <QDBusConnection>
#include <QPromise>

#include <atomic>
#include <memory>
#include <thread>
#endif

namespace pictor::ui {

#ifdef PICTOR_DBUS
namespace {

std::atomic_bool connects = false;

QString connectedBus()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? bus.name() : QString();
}

/// Not in the thread pool, whose work whoever leaves waits for.
QFuture<QString> connecting()
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    connects = true;
    std::thread([promise] {
        promise->addResult(connectedBus());
        promise->finish();
        connects = false;
    }).detach();
    return promise->future();
}

} // namespace
#endif

bool hasSessionBus()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(usual);
}

QFuture<QString> sessionBusName()
{
#ifdef PICTOR_DBUS
    if (hasSessionBus()) {
        static const QFuture<QString> name = connecting();
        return name;
    }
#endif
    return QtFuture::makeReadyFuture(QString());
}

bool isSessionBusAwaited()
{
#ifdef PICTOR_DBUS
    return connects;
#else
    return false;
#endif
}

} // namespace pictor::ui
