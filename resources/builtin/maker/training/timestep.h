// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "landscapes/random.h"

#include <cstdint>
#include <vector>

namespace pictor::landscapes {

/// Steps over which the learning rate falls once.
struct PainterRound {
    std::int64_t steps;
    double logitMean; ///< of the times, as drawTimestep() takes it; above 0, most of them are more noise than
                      ///< picture
};

/// The round that a step, counted from 0, belongs to; to the last one belong all that follow.
/// @param rounds  at least one
const PainterRound &roundOf(const std::vector<PainterRound> &rounds, std::int64_t step);

/// A time in (0, 1], 1 being noise: sigmoid(n), n normal with mean `logitMean` and deviation 1 (logit-normal
/// sampling, Esser et al., arXiv:2403.03206, 3.1); a share `onGrid` of them one of those at which eight steps
/// evaluate the velocity, 1/8 to 1.
double drawTimestep(double logitMean, double onGrid, Random &random);

} // namespace pictor::landscapes
