// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pictor::landscapes {

/// Calls work(0) to work(count - 1) at the same time, each on a thread on which libtorch and BLAS compute
/// alone: where a core is now and then taken away, threads that share every product wait for each other all
/// the time.
/// @throws whatever the first of them throws, once all have ended
void onThreadsOfTheirOwn(int count, const std::function<void(int index)> &work);

} // namespace pictor::landscapes
