// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace pictor::landscapes {

/// How a training ended.
struct TrainingEnd {
    QString problem{}; ///< empty if nothing went wrong
    bool isDone = false; ///< rather than stopped
};

/// Trains the model, from where its state ends, and writes its folder when it is done. Says on the standard
/// output how it goes, and keeps sheets of what it makes beside the state. An interrupt keeps the state.
/// Gives way to other programs; refuses a state that another training is at.
TrainingEnd train(const Options &options);

} // namespace pictor::landscapes
