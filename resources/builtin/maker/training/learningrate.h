// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

namespace pictor::landscapes {

/// Rises evenly to `peak`, then falls by half a cosine to a hundredth of it; each further round begins at the
/// peak again (SGDR of Loshchilov and Hutter, arXiv:1608.03983).
struct LearningRate {
    double peak = 1e-3;
    std::int64_t warmUp = 100; ///< steps
    std::vector<std::int64_t> rounds = {1000}; ///< steps of each

    static LearningRate over(std::vector<std::int64_t> rounds, double peak)
    {
        const std::int64_t warmUp = std::min<std::int64_t>(100, rounds.front() / 10);
        return {peak, warmUp, std::move(rounds)};
    }

    /// Of all rounds.
    std::int64_t steps() const { return std::accumulate(rounds.begin(), rounds.end(), std::int64_t{0}); }

    double at(std::int64_t step) const
    {
        if (step < warmUp)
            return peak * static_cast<double>(step + 1) / static_cast<double>(warmUp);
        std::int64_t begin = 0;
        auto round = rounds.begin();
        for (; step >= begin + *round && std::next(round) != rounds.end(); ++round)
            begin += *round;
        const std::int64_t end = begin + *round, top = std::max(begin, warmUp);
        const double share =
            static_cast<double>(step - top) / static_cast<double>(std::max<std::int64_t>(1, end - top));
        return peak * (0.01 + 0.99 * 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, share))));
    }
};

} // namespace pictor::landscapes
