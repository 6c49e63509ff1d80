// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecommand.h"

#include "paintingmodel.h"

#include "training/seeds.h"

#include "landscapes/caption.h"
#include "landscapes/claims.h"
#include "landscapes/pairings.h"
#include "landscapes/renderer.h"

#include <chrono>
#include <cstdio>
#include <exception>

namespace pictor::landscapes {

namespace {

struct Mean {
    double sum = 0;
    int count = 0;

    void add(double value)
    {
        sum += value;
        ++count;
    }
    double value() const { return count > 0 ? sum / count : 0; }
};

/// What the detectors say of some pictures.
class Score {
public:
    void add(const Landscape &landscape, const QImage &picture)
    {
        const Measurements seen = measure(picture);
        m_tallies.add(landscape, seen);
        bool right = true;
        for (const Claim &claim : claims())
            right = right && (!claim.applies(landscape) || claim.expected(landscape) == claim.seen(seen));
        m_right.add(right);
        if (landscape.time == TimeOfDay::Night)
            m_nightLuma.add(seen.luma);
        if (landscape.time == TimeOfDay::Day) {
            m_dayLuma.add(seen.luma);
            m_dayWarmth.add(seen.skyWarmth);
        }
        if (landscape.time == TimeOfDay::Sunset)
            m_sunsetWarmth.add(seen.skyWarmth);
    }

    double share() const { return m_right.value(); }

    void print(const char *whose) const
    {
        std::printf(
            "  %s: all claims hold in %.1f%% of %d pictures\n", whose, 100 * m_right.value(), m_right.count);
        for (std::size_t i = 0; i < claims().size(); ++i) {
            const Tally &tally = m_tallies.tallies()[i];
            std::printf("    %-20s %4d of %4d, absent %4d of %4d %6.1f%%\n", claims()[i].name, tally.yesRight,
                tally.yes, tally.noRight, tally.no, 100 * tally.rate());
        }
        std::printf("    luma night %.2f, day %.2f; warmth of the sky sunset %.2f, day %.2f\n",
            m_nightLuma.value(), m_dayLuma.value(), m_sunsetWarmth.value(), m_dayWarmth.value());
    }

private:
    ClaimTallies m_tallies;
    Mean m_right, m_nightLuma, m_dayLuma, m_sunsetWarmth, m_dayWarmth;
};

void printPairs(PublishedModel &model, const Options &options, Pairs pairs, const char *name)
{
    Score painted, rendered;
    std::vector<Score> ofPair(heldOutPairs().size());
    std::chrono::duration<double> seconds{}; // of painting alone
    for (int i = 0; i < options.scored; ++i) {
        const std::uint64_t seed = seedFor(options.seed, Stream::Samples, static_cast<std::uint64_t>(i));
        Random random(seed);
        const Landscape landscape = sampleLandscape(random, pairs);
        const QString caption = writeCaption(landscape, random, CaptionLength::Full);
        const auto start = std::chrono::steady_clock::now();
        const QImage picture = model.paint(caption, options.size, options.steps, seed);
        seconds += std::chrono::steady_clock::now() - start;
        painted.add(landscape, picture);
        rendered.add(landscape, render(landscape, options.size));
        for (std::size_t pair = 0; pair < ofPair.size(); ++pair) {
            if (heldOutPairs()[pair].holds(landscape))
                ofPair[pair].add(landscape, picture);
        }
    }
    std::printf("%s, %d steps, %.2f s a picture\n", name, options.steps, seconds.count() / options.scored);
    painted.print("the model");
    rendered.print("the renderer");
    for (std::size_t pair = 0; pairs == Pairs::HeldOutOnly && pair < ofPair.size(); ++pair)
        std::printf("    %-20s %5.1f%%\n", heldOutPairs()[pair].name, 100 * ofPair[pair].share());
}

} // namespace

QString printScore(const Options &options)
{
    try {
        PublishedModel model = paintingModel(options);
        printPairs(model, options, Pairs::Training, "Pairs that were learnt");
        printPairs(model, options, Pairs::HeldOutOnly, "Pairs that were held back");
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace pictor::landscapes
