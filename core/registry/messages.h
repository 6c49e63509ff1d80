// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pictor {

/// Translation context of this room's messages.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

} // namespace pictor
