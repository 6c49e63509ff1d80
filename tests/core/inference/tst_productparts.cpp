// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/enginetypes.h"
#include "inference/layers/convolution.h"
#include "inference/layers/linear.h"
#include "inference/runtime/givingway.h"

#include <QTest>

#include <cmath>
#include <stop_token>

using namespace pictor::inference;

namespace {

at::Tensor random(at::IntArrayRef shape)
{
    return at::randn(shape, at::TensorOptions(at::kFloat));
}

/// The largest difference, in multiples of what rounding each sum of so many products once would leave.
double differenceOf(const at::Tensor &a, const at::Tensor &b, std::int64_t products)
{
    const double unit = std::ldexp(1.0, -24) * std::sqrt(static_cast<double>(products));
    return a.numel() == 0 ? 0 : (a - b).abs().max().item<double>() / unit;
}

/// The largest error of x · weightᵀ + bias in some of its rows, in the same multiples: the exact product
/// takes long.
double errorOf(const at::Tensor &y, const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias)
{
    const auto some = [](const at::Tensor &rows) {
        return rows.flatten(0, -2).slice(0, 0, c10::nullopt, 32).to(at::kDouble);
    };
    const at::Tensor exact =
        at::linear(some(x), weight.to(at::kDouble), bias.defined() ? bias.to(at::kDouble) : at::Tensor());
    return differenceOf(some(y), exact, x.size(-1));
}

} // namespace

/// Operations that give way in their middle, against the same in one.
class ProductPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::manual_seed(11); }
    void partsAreEven_data();
    void partsAreEven();
    void noPartIsLargerThanAsked();
    void linearIsAsExact_data();
    void linearIsAsExact();
    void narrowLinearIsAsExact_data() { linearIsAsExact_data(); }
    void narrowLinearIsAsExact();
    void convolutionIsTheSameButForRounding_data();
    void convolutionIsTheSameButForRounding();
    void stopsBetweenParts();
};

void ProductPartsTest::partsAreEven_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0) << qint64(100) << qint64(0);
    QTest::newRow("one part") << qint64(77) << qint64(100) << qint64(77);
    QTest::newRow("just one part") << qint64(100) << qint64(100) << qint64(100);
    QTest::newRow("two parts") << qint64(128) << qint64(100) << qint64(64);
    QTest::newRow("whole tiles") << qint64(4352) << qint64(2048) << qint64(1456);
    QTest::newRow("no room for a whole tile") << qint64(290) << qint64(100) << qint64(100);
    QTest::newRow("smaller than a tile") << qint64(20) << qint64(7) << qint64(7);
}

void ProductPartsTest::partsAreEven()
{
    QFETCH(const qint64, total);
    QFETCH(const qint64, most);
    QTEST(qint64(evenly(total, most)), "size");
}

void ProductPartsTest::noPartIsLargerThanAsked()
{
    for (std::int64_t most = 1; most <= 70; ++most) {
        for (std::int64_t total = 1; total <= 300; ++total) {
            const std::int64_t size = evenly(total, most);
            const auto where = QStringLiteral("%1 of at most %2: %3").arg(total).arg(most).arg(size);
            QVERIFY2(size >= 1 && size <= most && size <= total, qPrintable(where));
            const std::int64_t parts = (total + size - 1) / size, fewest = (total + most - 1) / most;
            QVERIFY2(parts == fewest, qPrintable(where));
        }
    }
}

void ProductPartsTest::linearIsAsExact_data()
{
    QTest::addColumn<QList<qint64>>("input");
    QTest::addColumn<int>("outputs");
    QTest::newRow("one part") << QList<qint64>{1, 77, 96} << 100;
    QTest::newRow("nothing") << QList<qint64>{1, 0, 96} << 100;
    QTest::newRow("parts of the outputs") << QList<qint64>{1, 1280, 3072} << 7000;
    QTest::newRow("parts of the rows") << QList<qint64>{1, 4100, 96} << 100;
    QTest::newRow("parts of both") << QList<qint64>{2, 1500, 3072} << 4200;
}

void ProductPartsTest::linearIsAsExact()
{
    QFETCH(const QList<qint64>, input);
    QFETCH(const int, outputs);
    const at::Tensor x = random({input[0], input[1], input[2]});
    const Linear layer(random({outputs, input[2]}), random({outputs}));
    // Not bit for bit: at the edges of its parts a BLAS adds up in another order. But no less exact.
    for (const at::Tensor &bias : {at::Tensor(), layer.bias}) {
        const at::Tensor parts = Linear(layer.weight, bias)(x);
        const at::Tensor whole = at::linear(x, layer.weight, bias);
        QCOMPARE(parts.sizes(), whole.sizes());
        const double error = errorOf(parts, x, layer.weight, bias);
        const double wholeError = errorOf(whole, x, layer.weight, bias);
        QVERIFY2(error <= 1.5 * wholeError, qPrintable(QString::number(error)));
        const double difference = differenceOf(parts, whole, input[2]);
        QVERIFY2(difference <= 2.5 * wholeError, qPrintable(QString::number(difference)));
    }
}

void ProductPartsTest::narrowLinearIsAsExact()
{
    QFETCH(const QList<qint64>, input);
    QFETCH(const int, outputs);
    const at::Tensor x = random({input[0], input[1], input[2]});
    const at::Tensor narrow = random({outputs, input[2]}).to(at::kBFloat16);
    const at::Tensor bias = random({outputs});
    const at::Tensor wide = narrow.to(at::kFloat);
    const at::Tensor parts = Linear(narrow, bias)(x), whole = at::linear(x, wide, bias);
    const double error = errorOf(parts, x, wide, bias), wholeError = errorOf(whole, x, wide, bias);
    QVERIFY2(error <= 1.5 * wholeError, qPrintable(QString::number(error)));
    const double difference = differenceOf(parts, whole, input[2]);
    QVERIFY2(difference <= 2.5 * wholeError, qPrintable(QString::number(difference)));
}

void ProductPartsTest::convolutionIsTheSameButForRounding_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::addColumn<int>("height");
    QTest::newRow("three by three") << 3 << 1 << 1 << 701;
    QTest::newRow("every other pixel, padded before") << 3 << 2 << 0 << 2803;
    QTest::newRow("one by one") << 1 << 1 << 0 << 6301;
    QTest::newRow("fits in one") << 3 << 1 << 1 << 20;
}

void ProductPartsTest::convolutionIsTheSameButForRounding()
{
    QFETCH(const int, kernel);
    QFETCH(const int, stride);
    QFETCH(const int, padding);
    QFETCH(const int, height);
    Convolution layer(Weights::random(), 256, 256, kernel);
    layer.stride = stride;
    layer.padding = padding;
    const at::Tensor x = random({1, 256, height, 64});
    const at::Tensor whole = at::conv2d(x, layer.weight, layer.bias, stride, padding);
    const at::Tensor parts = layer(x);
    QCOMPARE(parts.sizes(), whole.sizes());
    // Not bit for bit: rows of zeros around the picture are added up as numbers here.
    const double difference = (parts - whole).abs().max().item<double>();
    QVERIFY2(difference <= 1e-6 * whole.abs().max().item<double>(), qPrintable(QString::number(difference)));
}

void ProductPartsTest::stopsBetweenParts()
{
    std::stop_source stop;
    const GivingWay giving(nullptr, stop.get_token());
    const at::Tensor x = random({1280, 3072});
    const Linear layer(random({2600, 3072}), random({2600}));
    QCOMPARE(layer(x).size(1), 2600);
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(EngineError, layer(x));
    QVERIFY_THROWS_EXCEPTION(EngineError, Linear(layer.weight.to(at::kBFloat16), layer.bias)(x));
    QVERIFY_THROWS_EXCEPTION(EngineError, Convolution(Weights::random(), 8, 8, 3)(random({1, 8, 16, 16})));
}

QTEST_GUILESS_MAIN(ProductPartsTest)
#include "tst_productparts.moc"
