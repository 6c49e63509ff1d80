// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/cuda.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace pictor::inference {

/// The median time that `work` takes on `device`, called for `seconds` in all and at least three times, after
/// two calls to warm up.
template <class Work> double medianSeconds(double seconds, const at::Device &device, const Work &work)
{
    using Clock = std::chrono::steady_clock;
    const auto timed = [&] {
        const Clock::time_point start = Clock::now();
        work();
        synchronize(device);
        return std::chrono::duration<double>(Clock::now() - start).count();
    };
    timed();
    timed();

    std::vector<double> times;
    for (double total = 0; total < seconds || times.size() < 3; total += times.back())
        times.push_back(timed());
    std::ranges::nth_element(times, times.begin() + std::ssize(times) / 2);
    return times[times.size() / 2];
}

} // namespace pictor::inference
