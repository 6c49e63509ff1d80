// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace pictor::landscapes {

/// Renders pictures and prints how often the detectors are right about them, and how fast they were painted.
void printCheck(const Options &options);

} // namespace pictor::landscapes
