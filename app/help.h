// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace pictor::app {

/// What `pictor --help` prints.
QString overview();

/// What `pictor help COMMAND` prints.
QString helpFor(const Command &command);

} // namespace pictor::app
