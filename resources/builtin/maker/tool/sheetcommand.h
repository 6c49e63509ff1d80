// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace pictor::landscapes {

/// Writes a sheet of pictures with their captions.
/// @return what went wrong; empty if nothing did
QString writeSheet(const Options &options);

} // namespace pictor::landscapes
