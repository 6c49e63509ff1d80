// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pictor {

/// Absolute folders where models may lie that come with Pictor: ../share/pictor/models of the executable,
/// that of the source tree that it was built from, that of the installation.
QStringList shippedModelsPlaces();

/// The first of `folders` that holds a model in diffusers' layout, in a folder of its own, else the first.
QString firstWithModels(const QStringList &folders);

/// Where the models lie that come with Pictor, one folder each: $PICTOR_MODELS_DIR, else
/// firstWithModels() of shippedModelsPlaces(). Looks at the disk.
QString shippedModelsFolder();

} // namespace pictor
