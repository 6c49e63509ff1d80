// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscape.h"
#include "random.h"

namespace pictor::landscapes {

/// Short names the place and at most two attributes, Full every one that differs from the usual; Any is
/// anything between and beyond, which is what a model should learn from.
enum class CaptionLength { Any, Short, Full };

/// Words that somebody might have asked for this picture with. Attributes are left out at random, and what is
/// said is always true of `landscape`. English, lower case, without a full stop.
QString writeCaption(const Landscape &landscape, Random &random, CaptionLength length);

} // namespace pictor::landscapes
