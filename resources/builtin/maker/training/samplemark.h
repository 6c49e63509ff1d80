// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscapes/landscape.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pictor::landscapes {

/// Landscapes with every value of every attribute, and some as a training draws them.
std::vector<Landscape> markedLandscapes();

/// Tells how they are painted and described: another number after a change of the renderer (or of Qt's, below
/// it) or of the captions that shows in any of them.
std::uint64_t markOf(std::span<const Landscape> landscapes);

} // namespace pictor::landscapes
