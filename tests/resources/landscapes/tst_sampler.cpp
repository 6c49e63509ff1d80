// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscapes/pairings.h"
#include "landscapes/sampler.h"

#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace pictor::landscapes;

/// What the sampler draws: only what is possible, nothing that training must not see, the same for a seed.
class SamplerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void engineIsTheStandards();
    void drawsTheSameForASeed();
    void trainingNeverSeesHeldOutPairs();
    void heldOutPairsCanBeDrawn();
    void drawsEveryValue();
    void noSunAtNight();
};

void SamplerTest::engineIsTheStandards()
{
    Random random(5489); // mt19937_64's default seed; [rand.predef] gives its 10,000th number
    for (int i = 0; i < 9999; ++i)
        random.bits();
    QCOMPARE(random.bits(), std::uint64_t(9981545732273789042u));
}

void SamplerTest::drawsTheSameForASeed()
{
    Random random(1);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 0; i < 100; ++i)
        hash.addData(toString(sampleLandscape(random, Pairs::All)).toUtf8() + '\n');
    // Changes with the attributes, their weights and the sampler's order of draws, and with nothing else.
    QCOMPARE(hash.result().toHex().left(16), QByteArray("6446aee757ff0cac"));
}

void SamplerTest::trainingNeverSeesHeldOutPairs()
{
    Random random(2);
    for (int i = 0; i < 20000; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::Training);
        QVERIFY2(!isHeldOut(landscape), qPrintable(toString(landscape)));
        QVERIFY2(isPossible(landscape), qPrintable(toString(landscape)));
    }
}

void SamplerTest::heldOutPairsCanBeDrawn()
{
    Random random(3);
    std::set<const char *> drawn;
    for (int i = 0; i < 2000; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::HeldOutOnly);
        QVERIFY2(isHeldOut(landscape) && isPossible(landscape), qPrintable(toString(landscape)));
        for (const HeldOutPair &pair : heldOutPairs()) {
            if (pair.holds(landscape))
                drawn.insert(pair.name);
        }
    }
    QCOMPARE(drawn.size(), heldOutPairs().size());
}

void SamplerTest::drawsEveryValue()
{
    Random random(4);
    std::set<int> values[9];
    for (int i = 0; i < 5000; ++i) {
        const Landscape l = sampleLandscape(random, Pairs::Training);
        const int drawn[9] = {int(l.time), int(l.weather), int(l.place), int(l.luminary), int(l.accent),
            int(l.season), int(l.skyColour), int(l.palette), int(l.manner)};
        for (int attribute = 0; attribute < 9; ++attribute)
            values[attribute].insert(drawn[attribute]);
    }
    const int counts[9] = {valueCount<TimeOfDay>, valueCount<Weather>, valueCount<Place>,
        valueCount<Luminary>, valueCount<Accent>, valueCount<Season>, valueCount<SkyColour>,
        valueCount<Palette>, valueCount<Manner>};
    for (int attribute = 0; attribute < 9; ++attribute)
        QCOMPARE(int(values[attribute].size()), counts[attribute]);
}

void SamplerTest::noSunAtNight()
{
    Landscape landscape;
    landscape.luminary = Luminary::Sun;
    QVERIFY(isPossible(landscape));
    landscape.time = TimeOfDay::Night;
    QVERIFY(!isPossible(landscape));
    landscape.luminary = Luminary::FullMoon;
    QVERIFY(isPossible(landscape));
}

QTEST_GUILESS_MAIN(SamplerTest)
#include "tst_sampler.moc"
