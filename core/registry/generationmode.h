// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/imagegenerator.h"
#include "registry/generatorkeeper.h"

namespace pictor {

/// A translated sentence where `mode` is slower than what more memory would allow; empty otherwise.
QString noteOf(const PlannedMode &mode, const QString &modelName);

/// What the engine notes, as a translated sentence.
QString sentenceOf(const inference::GenerationNote &note);

/// OutOfMemory, with the figures of a mode that does not fit.
Error refusalOf(const PlannedMode &mode, const QString &modelName);

} // namespace pictor
