// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"

#include <span>

namespace pictor::landscapes {

/// Two attribute values that training never shows together, so that a picture of both tells whether the model
/// combines what it knows. "aurora, sea" tells less than the others: an island lies in the sea, too.
struct HeldOutPair {
    const char *name; ///< in words, for tables
    bool (*holds)(const Landscape &);
};

std::span<const HeldOutPair> heldOutPairs();
bool isHeldOut(const Landscape &landscape);

/// Whether nature and the renderer allow this picture: no sun at night, no rainbow without colours.
bool isPossible(const Landscape &landscape);

} // namespace pictor::landscapes
