// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

namespace pictor::inference {

/// Embeds random pictures with a model of published shape and random weights.
ClipBenchmarkResult runClipBenchmark(const ClipBenchmark &benchmark);

} // namespace pictor::inference
