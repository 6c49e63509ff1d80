// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "landscapes/claims.h"
#include "landscapes/renderer.h"

#include <cstdio>
#include <ctime>

namespace pictor::landscapes {

void printCheck(const Options &options)
{
    Random random(options.seed);
    ClaimTallies found;
    std::clock_t ticks = 0; // of the processor: what else runs on it does not count
    for (int i = 0; i < options.checked; ++i) {
        const Landscape landscape = sampleLandscape(random, options.pairs);
        const std::clock_t start = std::clock();
        const QImage image = render(landscape, options.size);
        ticks += std::clock() - start;
        found.add(landscape, measure(image));
    }
    std::printf("%-20s %15s %15s %7s\n", "", "asked for", "not asked for", "rate");
    for (std::size_t i = 0; i < claims().size(); ++i) {
        const Tally &tally = found.tallies()[i];
        std::printf("%-20s %6d of %5d %6d of %5d %6.1f%%\n", claims()[i].name, tally.yesRight, tally.yes,
            tally.noRight, tally.no, 100 * tally.rate());
    }
    std::printf("%d pictures of %d x %d painted, %.0f in a second of one core.\n", options.checked,
        options.size.width(), options.size.height(),
        options.checked / (static_cast<double>(ticks) / CLOCKS_PER_SEC));
}

} // namespace pictor::landscapes
