// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tool/clipgoldens.h"

#include <QTest>

using namespace pictor::inference;

Q_DECLARE_METATYPE(pictor::inference::Precision)

/// What the reference implementation computed, computed here: every recorded part, embedding and logit.
class ClipGoldensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordedTensorAgrees_data();
    void everyRecordedTensorAgrees();
};

void ClipGoldensTest::everyRecordedTensorAgrees_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("goldens");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<std::size_t>("count"); // of recorded tensors, so that none is skipped unseen

    const QString patch32 = QStringLiteral("clip-tiny-patch32");
    const QString patch14 = QStringLiteral("clip-tiny-patch14-336");
    QTest::newRow("patch32 f32") << patch32 << patch32 << Precision::F32 << std::size_t{118};
    QTest::newRow("patch32 bf16") << patch32 << patch32 << Precision::BF16 << std::size_t{94};
    QTest::newRow("patch14-336 f32") << patch14 << patch14 << Precision::F32 << std::size_t{67};
    QTest::newRow("patch14-336 bf16") << patch14 << patch14 << Precision::BF16 << std::size_t{61};
}

void ClipGoldensTest::everyRecordedTensorAgrees()
{
    QFETCH(QString, model);
    QFETCH(QString, goldens);
    QFETCH(Precision, precision);
    const std::filesystem::path reference = PICTOR_TEST_DATA "/reference";
    LoadOptions options;
    options.precision = precision;

    const auto results = checkClipGoldens(
        reference / "models" / model.toStdString(), reference / "goldens" / goldens.toStdString(), options);

    QTEST(results.size(), "count");
    for (const GoldenResult &result : results) {
        QVERIFY2(result.passed(),
            qPrintable(QStringLiteral("%1: %2 %3, allowed %4")
                           .arg(QString::fromStdString(result.name), QString::fromStdString(result.measure))
                           .arg(result.value)
                           .arg(result.allowed)));
    }
}

QTEST_GUILESS_MAIN(ClipGoldensTest)
#include "tst_clipgoldens.moc"
