// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sessionbus.h"

#include <QFileInfo>

namespace pictor::ui {

bool hasSessionBus()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(usual);
}

} // namespace pictor::ui
