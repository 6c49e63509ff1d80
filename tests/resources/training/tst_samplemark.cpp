// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/samplemark.h"

#include <QSet>
#include <QTest>

using namespace pictor::landscapes;

namespace {

template <class Attribute>
bool hasAllValues(const std::vector<Landscape> &landscapes, Attribute Landscape::*field)
{
    QSet<int> values;
    for (const Landscape &landscape : landscapes)
        values << static_cast<int>(landscape.*field);
    return values.size() == valueCount<Attribute>;
}

} // namespace

class SampleMarkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEveryValue();
    void tellsOneFromAnother();
};

void SampleMarkTest::hasEveryValue()
{
    const std::vector<Landscape> landscapes = markedLandscapes();
    QVERIFY(hasAllValues(landscapes, &Landscape::time) && hasAllValues(landscapes, &Landscape::weather)
        && hasAllValues(landscapes, &Landscape::place) && hasAllValues(landscapes, &Landscape::luminary)
        && hasAllValues(landscapes, &Landscape::accent) && hasAllValues(landscapes, &Landscape::season)
        && hasAllValues(landscapes, &Landscape::skyColour) && hasAllValues(landscapes, &Landscape::palette)
        && hasAllValues(landscapes, &Landscape::manner));
}

void SampleMarkTest::tellsOneFromAnother()
{
    std::vector<Landscape> landscapes = markedLandscapes();
    const std::uint64_t mark = markOf(landscapes);
    QCOMPARE(markOf(markedLandscapes()), mark);
    for (Landscape &landscape : landscapes) {
        ++landscape.seed; // is painted otherwise
        QVERIFY2(markOf(landscapes) != mark, qPrintable(toString(landscape)));
        --landscape.seed;
    }
}

QTEST_GUILESS_MAIN(SampleMarkTest)
#include "tst_samplemark.moc"
