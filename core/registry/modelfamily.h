// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/catalogue.h"

namespace pictor {

inline constexpr QLatin1String fluxFamily("flux"); ///< FLUX.1
inline constexpr QLatin1String sd3Family("sd3"); ///< Stable Diffusion 3 and 3.5

/// Whether models of `family` make pictures from words.
inline bool isPaintingFamily(QStringView family)
{
    return family == fluxFamily || family == sd3Family;
}

inline ModelKind kindOfFamily(QStringView family)
{
    return isPaintingFamily(family) ? ModelKind::TextToImage : ModelKind::ImageEmbedding;
}

} // namespace pictor
