// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace pictor::test {

/// A session bus that ends with this process, and not before: GDBus ends programs that lose theirs. Linux
/// only.
/// @return its daemon; nullptr: there is no dbus-daemon, which packaging/test.sh installs
inline QProcess *startBus()
{
    static auto *const bus = new QProcess;
    bus->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    bus->start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    const bool isThere =
        bus->waitForReadyRead() && qputenv("DBUS_SESSION_BUS_ADDRESS", bus->readLine().trimmed());
    return isThere ? bus : nullptr;
}

} // namespace pictor::test
