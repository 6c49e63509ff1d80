// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/clipgoldens.h"
#include "inference/tool/paintinggoldens.h"

#include <QTest>

using namespace pictor::inference;

Q_DECLARE_METATYPE(pictor::inference::Precision)

/// What the reference implementation computed, computed here: prompts, parts, and whole runs to the last
/// pixel.
class GoldensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordedTensorAgrees_data();
    void everyRecordedTensorAgrees();
};

using Check = decltype(&checkClipGoldens);
Q_DECLARE_METATYPE(Check)

void GoldensTest::everyRecordedTensorAgrees_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("model");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<std::size_t>("count"); // of recorded tensors, so that none is skipped unseen

    const Check clip = checkClipGoldens;
    const QString patch32 = QStringLiteral("clip-tiny-patch32");
    const QString patch14 = QStringLiteral("clip-tiny-patch14-336");
    QTest::newRow("patch32 f32") << clip << patch32 << Precision::F32 << std::size_t{118};
    QTest::newRow("patch32 bf16") << clip << patch32 << Precision::BF16 << std::size_t{94};
    QTest::newRow("patch14-336 f32") << clip << patch14 << Precision::F32 << std::size_t{67};
    QTest::newRow("patch14-336 bf16") << clip << patch14 << Precision::BF16 << std::size_t{61};
    const QString flux = QStringLiteral("flux-schnell-tiny");
    const QString sd3 = QStringLiteral("sd35-turbo-tiny");
    QTest::newRow("flux f32") << Check(checkFluxGoldens) << flux << Precision::F32 << std::size_t{261};
    QTest::newRow("flux bf16") << Check(checkFluxGoldens) << flux << Precision::BF16 << std::size_t{261};
    QTest::newRow("sd3 f32") << Check(checkSd3Goldens) << sd3 << Precision::F32 << std::size_t{269};
    QTest::newRow("sd3 bf16") << Check(checkSd3Goldens) << sd3 << Precision::BF16 << std::size_t{269};
}

void GoldensTest::everyRecordedTensorAgrees()
{
    QFETCH(Check, check);
    QFETCH(QString, model);
    QFETCH(Precision, precision);
    const std::filesystem::path reference = PICTOR_TEST_DATA "/reference";
    LoadOptions options;
    options.precision = precision;

    const auto results = check(
        reference / "models" / model.toStdString(), reference / "goldens" / model.toStdString(), options);

    QTEST(results.size(), "count");
    for (const GoldenResult &result : results) {
        QVERIFY2(result.passed(),
            qPrintable(QStringLiteral("%1: %2 %3, allowed %4")
                           .arg(QString::fromStdString(result.name), QString::fromStdString(result.measure))
                           .arg(result.value)
                           .arg(result.allowed)));
    }
}

QTEST_GUILESS_MAIN(GoldensTest)
#include "tst_goldens.moc"
