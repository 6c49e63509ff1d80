// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedcases.h"

#include "inference/layers/linear.h"
#include "inference/torchbackend.h"

#include <QTest>

using namespace pictor::inference;
using namespace pictor::inference::test;

Q_DECLARE_METATYPE(const RecordedModel *)
Q_DECLARE_METATYPE(at::ScalarType)

namespace {

Matrix inEightBits(const at::Tensor &matrix)
{
    return quantised(matrix.size(0), matrix.size(1), at::kCPU,
        [&](std::int64_t first, std::int64_t count) { return matrix.narrow(0, first, count); });
}

at::Tensor inFull(const Matrix &matrix)
{
    at::Tensor numbers = at::empty(matrix.values.sizes(), at::kFloat);
    widenInto(numbers, matrix, 0);
    return numbers;
}

} // namespace

/// Matrices in eight bits: what is kept exactly, how far the rest may be off, and what pictures make of it.
class QuantisationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::manual_seed(7); }
    void noValueIsOffByMoreThanHalfAScale();
    void keepsWhatEightBitsHold();
    void rowsOfZerosAreZeros();
    void productIsThatOfTheDequantised_data();
    void productIsThatOfTheDequantised();
    void narrowMatrixMultipliesAsTheWideOne_data();
    void narrowMatrixMultipliesAsTheWideOne();
    void integersMultiplyWithinHalfAStep_data();
    void integersMultiplyWithinHalfAStep();
    void picturesAreNearlyTheSame_data();
    void picturesAreNearlyTheSame();
};

void QuantisationTest::noValueIsOffByMoreThanHalfAScale()
{
    const at::Tensor matrix = at::randn({300, 5000}); // larger than what is quantised in one go
    const Matrix bits = inEightBits(matrix);
    QCOMPARE(bits.values.scalar_type(), at::kChar);
    const at::Tensor off = (inFull(bits) - matrix).abs() / bits.scale.unsqueeze(1);
    QVERIFY(off.max().item<float>() <= 0.5F + 1e-4F);
    QVERIFY(bits.values.min().item<int>() >= -127);
    // Each row uses its whole range.
    QVERIFY(at::equal(bits.values.to(at::kInt).abs().amax(1), at::full({300}, 127, at::kInt)));
}

void QuantisationTest::keepsWhatEightBitsHold()
{
    at::Tensor whole = at::randint(-127, 128, {64, 96}, at::kFloat);
    whole.select(1, 0).fill_(127);
    const at::Tensor scale = at::exp2(at::arange(-32, 32, at::kFloat)).unsqueeze(1);
    QVERIFY(at::equal(inFull(inEightBits(whole * scale)), whole * scale));
}

void QuantisationTest::rowsOfZerosAreZeros()
{
    at::Tensor matrix = at::randn({4, 8});
    matrix[2].zero_();
    const at::Tensor numbers = inFull(inEightBits(matrix));
    QVERIFY(at::equal(numbers[2], at::zeros({8})));
    QVERIFY(numbers.isfinite().all().item<bool>());
}

void QuantisationTest::productIsThatOfTheDequantised_data()
{
    QTest::addColumn<at::ScalarType>("dtype");
    QTest::addColumn<bool>("biased");
    QTest::addColumn<int>("rows"); // few go another way
    QTest::addColumn<double>("tolerance"); // of the largest value
    for (const int rows : {1, 4, 10}) {
        QTest::addRow("f32, %d rows", rows) << at::kFloat << true << rows << 1e-5;
        QTest::addRow("f32 without bias, %d rows", rows) << at::kFloat << false << rows << 1e-5;
        QTest::addRow("bf16, %d rows", rows) << at::kBFloat16 << true << rows << 1e-2;
    }
}

void QuantisationTest::productIsThatOfTheDequantised()
{
    QFETCH(at::ScalarType, dtype);
    QFETCH(bool, biased);
    QFETCH(int, rows);
    QFETCH(double, tolerance);
    const c10::InferenceMode inference;
    // More rows than become numbers at once, and not a multiple of them.
    const std::int64_t out = 2100, in = 1024;
    const Matrix bits = inEightBits(at::randn({out, in}));
    const at::Tensor bias = biased ? at::randn({out}).to(dtype) : at::Tensor();
    const at::Tensor x = at::randn({2, rows, in}).to(dtype);
    const at::Tensor y = Linear(bits, bias)(x);
    QCOMPARE(y.scalar_type(), dtype);
    QCOMPARE(y.sizes().vec(), (std::vector<std::int64_t>{2, rows, out}));
    const at::Tensor expected = at::linear(
        x.to(at::kDouble), inFull(bits).to(at::kDouble), biased ? bias.to(at::kDouble) : at::Tensor());
    const double off = (y.to(at::kDouble) - expected).abs().max().item<double>();
    QVERIFY2(off <= tolerance * expected.abs().max().item<double>(), qPrintable(QString::number(off)));

    const Linear part = Linear(bits, biased ? bias : at::zeros({out}, dtype)).rows(100, 50);
    const at::Tensor partOff = part(x).to(at::kDouble) - expected.narrow(2, 100, 50);
    QVERIFY(partOff.abs().max().item<double>() <= tolerance * expected.abs().max().item<double>());
}

void QuantisationTest::narrowMatrixMultipliesAsTheWideOne_data()
{
    QTest::addColumn<at::ScalarType>("dtype");
    QTest::newRow("bf16") << at::kBFloat16;
    QTest::newRow("f16") << at::kHalf;
}

void QuantisationTest::narrowMatrixMultipliesAsTheWideOne()
{
    QFETCH(at::ScalarType, dtype);
    const c10::InferenceMode inference;
    const std::int64_t out = 16'500, in = 1024; // more rows than are widened at once
    const at::Tensor narrow = at::randn({out, in}).to(dtype), bias = at::randn({out});
    for (const std::int64_t rows : {1, 300}) {
        const at::Tensor x = at::randn({2, rows, in});
        const at::Tensor expected = at::linear(x, narrow.to(at::kFloat), bias);
        const at::Tensor y = Linear(narrow, bias)(x);
        QCOMPARE(y.scalar_type(), at::kFloat);
        QVERIFY(at::allclose(y, expected, 1e-5, 1e-4));
    }
}

void QuantisationTest::integersMultiplyWithinHalfAStep_data()
{
    QTest::addColumn<at::ScalarType>("dtype");
    QTest::addColumn<bool>("biased");
    QTest::addColumn<std::int64_t>("rows");
    for (const int rows : {1, 3, 256, 600}) { // 256 at a time
        QTest::addRow("f32, %d rows", rows) << at::kFloat << true << std::int64_t(rows);
        QTest::addRow("bf16, %d rows, no bias", rows) << at::kBFloat16 << false << std::int64_t(rows);
    }
}

void QuantisationTest::integersMultiplyWithinHalfAStep()
{
    if (!IntegerMatrix::isSupported())
        QSKIP("This processor or libtorch has no products of integers: it never takes this way.");
    QFETCH(at::ScalarType, dtype);
    QFETCH(bool, biased);
    QFETCH(std::int64_t, rows);
    const c10::InferenceMode inference;
    const std::int64_t out = 96, in = 320;
    at::Tensor full = at::randn({out, in});
    full[5].zero_();
    Matrix bits = inEightBits(full);
    bits.multipliesIntegers = true;
    const at::Tensor bias = biased ? at::randn({out}).to(dtype) : at::Tensor();
    at::Tensor x = at::randn({1, rows, in});
    x.mul_(at::exp2(at::arange(rows, at::kFloat).remainder(20)).view({1, rows, 1})); // each row its own reach
    x = x.to(dtype);
    const Linear linear(bits, bias);
    QVERIFY(linear.integers);
    const at::Tensor y = linear(x);
    QCOMPARE(y.scalar_type(), dtype);

    const at::Tensor weights = inFull(bits).to(at::kDouble);
    const at::Tensor wide = x.to(at::kDouble);
    const at::Tensor expected = at::linear(wide, weights, biased ? bias.to(at::kDouble) : at::Tensor());
    // 255 steps from -reach to reach, and the zero point on one of them.
    const at::Tensor reach = wide.abs().amax(-1, true);
    const at::Tensor mostOff = reach / 255 * weights.abs().sum(1) + expected.abs() / 128;
    const at::Tensor off = (y.to(at::kDouble) - expected).abs();
    QVERIFY((off <= mostOff).all().item<bool>());
    const double relative = (off / reach).square().mean().sqrt().item<double>()
        / (expected / reach).square().mean().sqrt().item<double>();
    QVERIFY2(relative < 0.012, qPrintable(QString::number(relative)));
}

void QuantisationTest::picturesAreNearlyTheSame_data()
{
    QTest::addColumn<const RecordedModel *>("model");
    QTest::addColumn<QString>("name");
    for (const RecordedModel *model : {&flux, &sd3}) {
        for (const char *name : {"basic_64x64", "wide_64x96", "img2img_64x64"})
            QTest::addRow("%s %s", model->family, name) << model << QString::fromLatin1(name);
    }
}

void QuantisationTest::picturesAreNearlyTheSame()
{
    QFETCH(const RecordedModel *, model);
    QFETCH(QString, name);
    const QJsonObject record = model->caseNamed(name);
    const RecordedRequest recorded(*model, record);
    const auto generator = TorchBackend().openGenerator({model->folder(), {}}, inPrecision(Precision::Int8));
    QVERIFY(generator->description().find("int8 (") != std::string::npos);
    const double quality =
        psnr(imageOf(generator->generate(recorded.request, {}, {})), recordedPicture(record));
    qInfo("PSNR of int8 to f32: %.1f dB", quality);
    QVERIFY(quality >= 40);
}

QTEST_GUILESS_MAIN(QuantisationTest)
#include "tst_quantisation.moc"
