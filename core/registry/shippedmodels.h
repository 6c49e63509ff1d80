// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor {

/// Where the models lie that come with Pictor, one folder each: $PICTOR_MODELS_DIR, else the first that
/// exists of
/// ../share/pictor/models of the executable, that of the installation, and the source tree's. Looks at the
/// disk.
QString shippedModelsFolder();

} // namespace pictor
