// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestep.h"

#include <cmath>
#include <numbers>

namespace pictor::landscapes {

const PainterRound &roundOf(const std::vector<PainterRound> &rounds, std::int64_t step)
{
    for (const PainterRound &round : rounds) {
        if (step < round.steps)
            return round;
        step -= round.steps;
    }
    return rounds.back();
}

double drawTimestep(double logitMean, double onGrid, Random &random)
{
    if (random.chance(onGrid))
        return (1 + random.below(8)) / 8.0;
    // A normal number from two uniform ones (Box and Muller, 1958).
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    const double normal = radius * std::cos(2 * std::numbers::pi * random.uniform());
    return 1 / (1 + std::exp(-(logitMean + normal)));
}

} // namespace pictor::landscapes
