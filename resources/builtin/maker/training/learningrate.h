// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace pictor::landscapes {

/// Rises evenly to `peak`, then falls by half a cosine to a hundredth of it (Loshchilov and Hutter,
/// arXiv:1608.03983).
struct LearningRate {
    double peak = 1e-3;
    std::int64_t warmUp = 100; ///< steps
    std::int64_t steps = 1000; ///< all of them

    static LearningRate over(std::int64_t steps, double peak)
    {
        return {peak, std::min<std::int64_t>(100, steps / 10), steps};
    }

    double at(std::int64_t step) const
    {
        const auto done = static_cast<double>(step + 1);
        if (step < warmUp)
            return peak * done / static_cast<double>(warmUp);
        const double share = static_cast<double>(step - warmUp)
            / static_cast<double>(std::max<std::int64_t>(1, steps - warmUp));
        return peak * (0.01 + 0.99 * 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, share))));
    }
};

} // namespace pictor::landscapes
