// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace pictor::landscapes {

/// Asks a model for landscapes in full captions, and prints how often the detectors see what was asked for:
/// of pairs that training has shown, and of those that it held back, beside what they see in the renderer's
/// own pictures.
/// @return what went wrong; empty if nothing did
QString printScore(const Options &options);

} // namespace pictor::landscapes
