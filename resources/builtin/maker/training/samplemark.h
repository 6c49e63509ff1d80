// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace pictor::landscapes {

/// Tells what landscapes are drawn and how they are painted and described now: a change of the renderer, of
/// the sampler or of the captions gives another number, most likely.
std::uint64_t samplesMark();

} // namespace pictor::landscapes
