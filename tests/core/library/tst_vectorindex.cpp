// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rateestimator.h"
#include "library/dotproduct.h"
#include "library/vectorindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace pictor;
using namespace pictor::library;
using namespace std::chrono_literals;

namespace {

std::vector<float> unitVector(int dimension, QRandomGenerator &random)
{
    std::vector<float> vector(static_cast<std::size_t>(dimension));
    for (float &value : vector)
        value = static_cast<float>(random.generateDouble() - 0.5);
    const float length = std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0F));
    for (float &value : vector)
        value /= length;
    return vector;
}

std::vector<qint64> allIds(VectorIndex::Ranking ranking)
{
    std::vector<qint64> ids;
    while (const auto match = ranking.next())
        ids.push_back(match->imageId);
    return ids;
}

} // namespace

class VectorIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresAreDotProducts_data();
    void scoresAreDotProducts();
    void orderIsExact();
    void tiesComeByImage();
    void emptyIndex();
    void keepsOnlyGivenRows();
    void findsVectorOfImage();
    void ratesAreSmooth();
    void rateForgetsAfterRestart();
};

void VectorIndexTest::scoresAreDotProducts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("dimension");
    QTest::newRow("one by one") << 1 << 1;
    QTest::newRow("odd dimension") << 37 << 13;
    QTest::newRow("CLIP B/32") << 1001 << 512;
    QTest::newRow("several threads") << 9001 << 768;
}

void VectorIndexTest::scoresAreDotProducts()
{
    QFETCH(int, rows);
    QFETCH(int, dimension);
    QRandomGenerator random(7);
    std::vector<float> matrix;
    for (int row = 0; row < rows; ++row) {
        const auto vector = unitVector(dimension, random);
        matrix.insert(matrix.end(), vector.begin(), vector.end());
    }
    const auto query = unitVector(dimension, random);
    std::vector<float> scores(static_cast<std::size_t>(rows));
    dotProducts(matrix, query, scores);
    for (std::size_t row = 0; row < scores.size(); ++row) {
        const auto *begin = matrix.data() + row * query.size();
        const double exact = std::inner_product(query.begin(), query.end(), begin, 0.0, std::plus<>(),
            [](float a, float b) { return static_cast<double>(a) * b; });
        QVERIFY(std::abs(exact - static_cast<double>(scores[row])) < 1e-6);
    }
}

void VectorIndexTest::orderIsExact()
{
    constexpr int dimension = 64;
    QRandomGenerator random(11);
    VectorIndex index(dimension);
    std::vector<std::vector<float>> vectors;
    for (int i = 0; i < 500; ++i) {
        vectors.push_back(unitVector(dimension, random));
        index.append(i + 1, 1000 + i, vectors.back());
    }
    const auto query = unitVector(dimension, random);
    std::vector<std::pair<double, qint64>> expected;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const double score = std::inner_product(query.begin(), query.end(), vectors[i].begin(), 0.0);
        expected.emplace_back(-score, 1000 + static_cast<qint64>(i));
    }
    std::ranges::sort(expected);
    std::vector<qint64> ids;
    for (const auto &[score, id] : expected)
        ids.push_back(id);
    QCOMPARE(allIds(index.nearest(query)), ids);
}

void VectorIndexTest::tiesComeByImage()
{
    VectorIndex index(2);
    const std::vector<float> same{0.6F, 0.8F}, other{0.8F, 0.6F};
    index.append(1, 30, same);
    index.append(2, 10, same);
    index.append(3, 5, other);
    index.append(4, 20, same);
    QCOMPARE(allIds(index.nearest(same)), std::vector<qint64>({10, 20, 30, 5}));
}

void VectorIndexTest::emptyIndex()
{
    const VectorIndex index(3);
    QCOMPARE(index.lastId(), 0);
    QVERIFY(allIds(index.nearest(std::vector<float>(3))).empty());
    QVERIFY(index.vectorOf(1).empty());
}

void VectorIndexTest::keepsOnlyGivenRows()
{
    VectorIndex index(2);
    for (int i = 1; i <= 6; ++i)
        index.append(i, 10 * i, std::vector<float>{static_cast<float>(i), 0.0F});
    index.keepOnly(std::vector<qint64>{2, 3, 6, 9});
    QCOMPARE(index.size(), 3U);
    QCOMPARE(index.lastId(), 6);
    QCOMPARE(index.vectorOf(30)[0], 3.0F);
    QCOMPARE(index.vectorOf(60)[0], 6.0F);
    QVERIFY(index.vectorOf(10).empty());
    QCOMPARE(allIds(index.nearest(std::vector<float>{1.0F, 0.0F})), std::vector<qint64>({60, 30, 20}));
    index.append(7, 70, std::vector<float>{7.0F, 0.0F});
    QCOMPARE(index.vectorOf(70)[0], 7.0F);
    index.keepOnly({});
    QCOMPARE(index.size(), 0U);
}

void VectorIndexTest::findsVectorOfImage()
{
    VectorIndex index(2);
    index.append(1, 5, std::vector<float>{1.0F, 2.0F});
    QCOMPARE(index.vectorOf(5).size(), 2U);
    QCOMPARE(index.vectorOf(5)[1], 2.0F);
}

void VectorIndexTest::ratesAreSmooth()
{
    RateEstimator rate;
    const RateEstimator::Clock::time_point start{};
    QCOMPARE(rate.perSecond(), 0.0);
    QCOMPARE(rate.secondsFor(10), -1);
    rate.note(8, start);
    rate.note(16, start + 100ms);
    QCOMPARE(rate.secondsFor(10), -1); // too early to tell
    rate.note(24, start + 800ms);
    QCOMPARE(rate.perSecond(), 20.0);
    QCOMPARE(rate.secondsFor(100), 5);
    QCOMPARE(rate.secondsFor(101), 6);

    // Ten seconds later only the new pace counts.
    for (int i = 1; i <= 12; ++i)
        rate.note(24 + 10 * i, start + 800ms + i * 1s);
    QCOMPARE(rate.perSecond(), 10.0);
}

void VectorIndexTest::rateForgetsAfterRestart()
{
    RateEstimator rate;
    const RateEstimator::Clock::time_point start{};
    rate.note(0, start);
    rate.note(100, start + 1s);
    rate.restart();
    QCOMPARE(rate.perSecond(), 0.0);
    rate.note(100, start + 60s);
    rate.note(130, start + 61s);
    QCOMPARE(rate.perSecond(), 30.0);
}

QTEST_GUILESS_MAIN(VectorIndexTest)
#include "tst_vectorindex.moc"
