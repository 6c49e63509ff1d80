// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace pictor::inference {

/// What multiplies f32 matrices on the CPU: "OpenBLAS", "MKL", ..., or "reference BLAS, ..." with what to do
/// about it. libtorch cannot say: it calls whatever libblas.so.3 the system has chosen.
std::string blasName();

/// While one of these lives, OpenBLAS computes on the calling thread: for callers that are many threads
/// already. Others notice that by themselves.
class SingleThreadedBlas {
public:
    SingleThreadedBlas();
    ~SingleThreadedBlas();
    SingleThreadedBlas(const SingleThreadedBlas &) = delete;
    SingleThreadedBlas &operator=(const SingleThreadedBlas &) = delete;
};

} // namespace pictor::inference
