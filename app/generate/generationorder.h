// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "parsed.h"
#include "registry/generation.h"

namespace pictor::app {

/// What `pictor generate` was asked for, as far as the command line alone says it.
struct GenerationOrder {
    GenerationRequest request{}; ///< its start image not read yet
    QString startImage{}; ///< file; empty: none
    bool readsPrompt = false; ///< from standard input
};

Parsed<GenerationOrder> generationOrderOf(const Arguments &arguments);

} // namespace pictor::app
