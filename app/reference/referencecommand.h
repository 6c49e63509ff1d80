// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace pictor::app {

/// `pictor reference man|bash|fish|zsh`: the manual page and the completions that are installed, made of what
/// --help is made of.
Command referenceCommand();

} // namespace pictor::app
