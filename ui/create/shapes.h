// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QSize>
#include <QStringList>

namespace pictor::ui {

/// Proportions that are offered, width first: "1:1", "3:2", ...
const QStringList &shapeNames();

/// As many pixels as the model's own size has, in the proportions of `shape`, in steps of the model's
/// multiple and within its longest side. Empty for another name than those of shapeNames().
QSize sizeOfShape(const QString &shape, const GenerationDefaults &model);

/// `pixels` as the model can make it: the nearest multiple, within its limits.
int fittingSide(int pixels, const GenerationDefaults &model);

} // namespace pictor::ui
