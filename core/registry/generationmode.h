// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/imagegenerator.h"
#include "registry/generatorkeeper.h"

namespace pictor {

/// Translated sentences where `mode` is slower or less exact than what more memory would allow; else empty.
QString noteOf(const PlannedMode &mode, const QString &modelName);

/// What the engine notes, as a translated sentence.
QString sentenceOf(const inference::GenerationNote &note);

/// OutOfMemory, with the figures of a mode that does not fit.
Error refusalOf(const PlannedMode &mode, const QString &modelName);

} // namespace pictor
