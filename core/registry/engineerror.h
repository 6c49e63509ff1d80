// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace pictor {

/// The exception being handled, as an Error: an inference::EngineError keeps its kind, std::bad_alloc is
/// OutOfMemory, all others are Internal. Its English sentence, which names file and tensor, is part of the
/// message and the detail. Call from a catch block only.
Error errorFromException();

} // namespace pictor
