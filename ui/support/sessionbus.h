// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor::ui {

/// Whether this session has a D-Bus that can be connected to. Without one, QDBusConnection::sessionBus()
/// would start one, and wait for it.
bool hasSessionBus();

} // namespace pictor::ui
