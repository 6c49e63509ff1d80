// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"

#include <QDir>
#include <QStringList>

namespace pictor {

inline const QString pipelineIndex = QStringLiteral("model_index.json");

/// The text-to-image model in `folder`, in diffusers' layout. Disk reads.
/// @param family  what it should be; empty: whatever Pictor knows
/// @param without  parts whose weights need not be there: "transformer", "vae"
/// @return as locateFolder()
Result<LocatedModel> locatePipeline(const QDir &folder, const QString &family, const QStringList &without);

} // namespace pictor
