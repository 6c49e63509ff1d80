// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "landscapes/claims.h"
#include "landscapes/renderer.h"

#include <QElapsedTimer>

#include <cstdio>

namespace pictor::landscapes {

void printCheck(const Options &options)
{
    Random random(options.seed);
    ClaimTallies found;
    double seconds = 0;
    QElapsedTimer timer;
    for (int i = 0; i < options.count; ++i) {
        const Landscape landscape = sampleLandscape(random, options.pairs);
        timer.start();
        const QImage image = render(landscape, options.size);
        seconds += static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        found.add(landscape, measure(image));
    }
    std::printf("%-20s %15s %15s %7s\n", "", "asked for", "not asked for", "rate");
    for (std::size_t i = 0; i < claims().size(); ++i) {
        const Tally &tally = found.tallies()[i];
        std::printf("%-20s %6d of %5d %6d of %5d %6.1f%%\n", claims()[i].name, tally.yesRight, tally.yes,
            tally.noRight, tally.no, 100 * tally.rate());
    }
    std::printf("%d pictures of %d x %d painted at %.0f a second.\n", options.count, options.size.width(),
        options.size.height(), options.count / seconds);
}

} // namespace pictor::landscapes
