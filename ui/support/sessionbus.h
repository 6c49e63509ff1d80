// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace pictor::ui {

/// Whether this session has a D-Bus that can be connected to. Without one, QDBusConnection::sessionBus()
/// would start one, and wait for it.
bool hasSessionBus();

/// Name of the connection to the session's D-Bus, once that stands; empty: there is none, or nobody answers.
/// The first call connects, on a thread of its own: a bus may hang, and until this has ended,
/// QDBusConnection::sessionBus() waits for it. From any thread.
QFuture<QString> sessionBusName();

/// Whether sessionBusName() still connects. Who ends the program meanwhile waits for it in Qt's destructors.
bool isSessionBusAwaited();

} // namespace pictor::ui
