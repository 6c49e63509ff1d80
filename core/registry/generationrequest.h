// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"
#include "registry/generation.h"

#include <QStringList>

namespace pictor {

/// A request as it will be run.
struct ResolvedRequest {
    GenerationRequest request; ///< defaults filled in, size rounded, a seed drawn
    QStringList notes; ///< translated sentences: what was changed
};

/// @param model  what the model does unless asked otherwise, and what it can
/// @param name  of the model, for messages
/// @return Unsupported, saying what cannot be done and what can
Result<ResolvedRequest> resolved(
    GenerationRequest request, const GenerationDefaults &model, const QString &name);

/// What decides how much memory `request`, which is resolved, takes.
inference::PictureShape shapeOf(const GenerationRequest &request);

} // namespace pictor
