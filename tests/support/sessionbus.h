// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace pictor::test {

/// A session bus that ends with this process, and not before: GDBus ends programs that lose theirs. Linux
/// only.
/// @return false: there is no dbus-daemon, which packaging/test.sh installs
inline bool startBus()
{
    static auto *const bus = new QProcess;
    bus->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    bus->start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    return bus->waitForReadyRead() && qputenv("DBUS_SESSION_BUS_ADDRESS", bus->readLine().trimmed());
}

} // namespace pictor::test
