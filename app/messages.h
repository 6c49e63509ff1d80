// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pictor::app {

/// Translation context of the command line's messages.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace pictor::app
