// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/timestep.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pictor::landscapes;

namespace {

std::vector<double> drawn(double logitMean, double onGrid)
{
    Random random(1);
    std::vector<double> times(20'000);
    std::ranges::generate(times, [&] { return drawTimestep(logitMean, onGrid, random); });
    std::ranges::sort(times);
    return times;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

bool isOnGrid(double time)
{
    return time * 8 == std::round(time * 8);
}

} // namespace

class TimestepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLogitNormal_data();
    void isLogitNormal();
    void shareOfGrid();
    void roundsFollowEachOther();
};

void TimestepTest::isLogitNormal_data()
{
    QTest::addColumn<double>("mean");
    for (const double mean : {-0.6, 0.0, 0.8})
        QTest::addRow("%g", mean) << mean;
}

/// By its quantiles: a normal number is below its mean plus one deviation 84.13 times of 100.
void TimestepTest::isLogitNormal()
{
    QFETCH(double, mean);
    const std::vector<double> times = drawn(mean, 0);
    QVERIFY(times.front() > 0 && times.back() < 1);
    const auto quantile = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size()))];
    };
    QVERIFY(std::abs(quantile(0.5) - sigmoid(mean)) < 0.01);
    QVERIFY(std::abs(quantile(0.8413) - sigmoid(mean + 1)) < 0.01);
    QVERIFY(std::abs(quantile(0.1587) - sigmoid(mean - 1)) < 0.01);
}

void TimestepTest::shareOfGrid()
{
    const std::vector<double> times = drawn(0, 0.35);
    const auto onGrid = static_cast<double>(std::ranges::count_if(times, isOnGrid));
    QVERIFY(std::abs(onGrid / static_cast<double>(times.size()) - 0.35) < 0.015);
    std::vector<double> all = drawn(0, 1);
    QVERIFY(std::ranges::all_of(all, isOnGrid));
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QCOMPARE(all.size(), std::size_t{8});
    QCOMPARE(all.front(), 0.125);
    QCOMPARE(all.back(), 1.0);
}

void TimestepTest::roundsFollowEachOther()
{
    const std::vector<PainterRound> rounds{{100, -0.6}, {20, 0}, {3, 0.8}};
    for (const auto &[step, mean] : std::vector<std::pair<std::int64_t, double>>{
             {0, -0.6}, {99, -0.6}, {100, 0}, {119, 0}, {120, 0.8}, {122, 0.8}, {123, 0.8}, {1000, 0.8}})
        QCOMPARE(roundOf(rounds, step).logitMean, mean);
}

QTEST_GUILESS_MAIN(TimestepTest)
#include "tst_timestep.moc"
