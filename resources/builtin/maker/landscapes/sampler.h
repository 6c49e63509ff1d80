// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"
#include "random.h"

namespace pictor::landscapes {

/// Which pairs of attributes a sample may show; see heldOutPairs().
enum class Pairs { Training, All, HeldOutOnly };

/// A possible landscape, drawn with the weights that the model is trained with. The same for the same
/// numbers.
Landscape sampleLandscape(Random &random, Pairs pairs);

} // namespace pictor::landscapes
