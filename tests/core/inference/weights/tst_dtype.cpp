// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/dtype.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pictor::inference;

class DtypeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndSizes_data();
    void namesAndSizes();
    void unknownName();
    void float8_data();
    void float8();
    void float8IsSymmetric_data();
    void float8IsSymmetric();
};

void DtypeTest::namesAndSizes_data()
{
    QTest::addColumn<Dtype>("dtype");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::size_t>("size");
    QTest::addColumn<bool>("floating");
    const auto row = [](const char *name, Dtype dtype, std::size_t size, bool floating) {
        QTest::newRow(name) << dtype << QString::fromLatin1(name) << size << floating;
    };
    row("F64", Dtype::F64, 8, true);
    row("F32", Dtype::F32, 4, true);
    row("F16", Dtype::F16, 2, true);
    row("BF16", Dtype::BF16, 2, true);
    row("F8_E4M3", Dtype::F8_E4M3, 1, true);
    row("F8_E5M2", Dtype::F8_E5M2, 1, true);
    row("I64", Dtype::I64, 8, false);
    row("I32", Dtype::I32, 4, false);
    row("I16", Dtype::I16, 2, false);
    row("I8", Dtype::I8, 1, false);
    row("U8", Dtype::U8, 1, false);
    row("BOOL", Dtype::Bool, 1, false);
}

void DtypeTest::namesAndSizes()
{
    QFETCH(Dtype, dtype);
    QFETCH(QString, name);
    QFETCH(std::size_t, size);
    QFETCH(bool, floating);
    QVERIFY(dtypeNamed(name.toStdString()) == dtype);
    QCOMPARE(QString::fromStdString(std::string(nameOf(dtype))), name);
    QCOMPARE(sizeOf(dtype), size);
    QCOMPARE(isFloatingPoint(dtype), floating);
}

void DtypeTest::unknownName()
{
    QVERIFY(!dtypeNamed("F4"));
    QVERIFY(!dtypeNamed("f32"));
    QVERIFY(!dtypeNamed(""));
}

/// The corners of both formats, from table 1 of arXiv:2209.05433.
void DtypeTest::float8_data()
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    QTest::addColumn<Dtype>("dtype");
    QTest::addColumn<int>("bits");
    QTest::addColumn<float>("value");
    QTest::newRow("E4M3 zero") << Dtype::F8_E4M3 << 0x00 << 0.0F;
    QTest::newRow("E4M3 smallest") << Dtype::F8_E4M3 << 0x01 << std::ldexp(1.0F, -9);
    QTest::newRow("E4M3 largest subnormal") << Dtype::F8_E4M3 << 0x07 << 0.875F * std::ldexp(1.0F, -6);
    QTest::newRow("E4M3 smallest normal") << Dtype::F8_E4M3 << 0x08 << std::ldexp(1.0F, -6);
    QTest::newRow("E4M3 one") << Dtype::F8_E4M3 << 0x38 << 1.0F;
    QTest::newRow("E4M3 largest") << Dtype::F8_E4M3 << 0x7e << 448.0F;
    QTest::newRow("E4M3 not a number") << Dtype::F8_E4M3 << 0x7f << nan;
    QTest::newRow("E5M2 smallest") << Dtype::F8_E5M2 << 0x01 << std::ldexp(1.0F, -16);
    QTest::newRow("E5M2 smallest normal") << Dtype::F8_E5M2 << 0x04 << std::ldexp(1.0F, -14);
    QTest::newRow("E5M2 one") << Dtype::F8_E5M2 << 0x3c << 1.0F;
    QTest::newRow("E5M2 largest") << Dtype::F8_E5M2 << 0x7b << 57344.0F;
    QTest::newRow("E5M2 infinity") << Dtype::F8_E5M2 << 0x7c << infinity;
    QTest::newRow("E5M2 not a number") << Dtype::F8_E5M2 << 0x7d << nan;
}

void DtypeTest::float8()
{
    QFETCH(Dtype, dtype);
    QFETCH(int, bits);
    QFETCH(float, value);
    const float decoded = fromFloat8(dtype, static_cast<std::uint8_t>(bits));
    QVERIFY(std::isnan(value) ? std::isnan(decoded) : decoded == value);
}

void DtypeTest::float8IsSymmetric_data()
{
    QTest::addColumn<Dtype>("dtype");
    QTest::newRow("E4M3") << Dtype::F8_E4M3;
    QTest::newRow("E5M2") << Dtype::F8_E5M2;
}

void DtypeTest::float8IsSymmetric()
{
    QFETCH(Dtype, dtype);
    for (int bits = 0; bits < 0x80; ++bits) {
        const float positive = fromFloat8(dtype, static_cast<std::uint8_t>(bits));
        const float negative = fromFloat8(dtype, static_cast<std::uint8_t>(bits | 0x80));
        QVERIFY(std::isnan(positive) ? std::isnan(negative) : positive == -negative);
        if (bits > 0 && !std::isnan(positive))
            QVERIFY(positive > fromFloat8(dtype, static_cast<std::uint8_t>(bits - 1)));
    }
}

QTEST_GUILESS_MAIN(DtypeTest)
#include "tst_dtype.moc"
