// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace pictor::landscapes {

/// Trains the model, from where its state ends, and writes its folder when it is done. Says on the standard
/// output how it goes, and keeps sheets of what it makes beside the state. An interrupt keeps the state.
/// @return what went wrong; empty if nothing did
QString train(const Options &options);

} // namespace pictor::landscapes
