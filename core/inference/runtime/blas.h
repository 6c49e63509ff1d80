// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace pictor::inference {

/// What multiplies f32 matrices on the CPU: "OpenBLAS", "MKL", ..., or "reference BLAS, ..." with what to do
/// about it. libtorch cannot say: it calls whatever libblas.so.3 the system has chosen.
std::string blasName();

} // namespace pictor::inference
