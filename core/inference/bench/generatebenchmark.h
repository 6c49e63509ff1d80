// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

namespace pictor::inference {

/// Takes steps with a transformer of published width and random weights.
GenerateBenchmarkResult runGenerateBenchmark(const GenerateBenchmark &benchmark);

} // namespace pictor::inference
