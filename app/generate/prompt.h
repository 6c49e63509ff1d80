// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace pictor::app {

/// Standard input to its end, without the last line's end. Blocks.
/// @return Unsupported: it is longer than any prompt
Result<QString> promptFromInput();

} // namespace pictor::app
