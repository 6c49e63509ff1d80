// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrunner.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace pictor::test;

namespace {

const QString json = QStringLiteral("--json"), text = QStringLiteral("--text");

} // namespace

/// The first minute, with nothing downloaded.
class BuiltinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cropFindsItsOriginal();
    void needsNoTorch();
    void wordsNeedAModelThatKnowsThem_data();
    void wordsNeedAModelThatKnowsThem();

private:
    CommandRunner m_pictor;
};

void BuiltinTest::initTestCase()
{
    const QDir images(reference(QStringLiteral("images")));
    for (const auto name :
        {"photo_rgb.jpg", "big_fine_detail.png", "cmyk.jpg", "gradient_rgba.png", "one_bit.png"})
        QVERIFY(QFile::copy(images.filePath(QLatin1String(name)),
            m_pictor.path(QStringLiteral("pictures/") + QLatin1String(name))));
    const Outcome outcome = m_pictor.run({QStringLiteral("index"), QStringLiteral("pictures")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
}

void BuiltinTest::cropFindsItsOriginal()
{
    const QString original = m_pictor.path(QStringLiteral("pictures/photo_rgb.jpg"));
    const QImage image(original);
    const QRect inner(QPoint(image.width() / 20, image.height() / 20), image.size() * 9 / 10);
    QVERIFY(image.copy(inner).save(m_pictor.path(QStringLiteral("crop.jpg")), "JPG", 60));
    const Outcome outcome = m_pictor.run({QStringLiteral("search"), QStringLiteral("crop.jpg"), json});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.objects().constFirst()[QLatin1String("path")].toString(), original);
}

// As the dynamic loader tells it.
void BuiltinTest::needsNoTorch()
{
    CommandRunner pictor;
    pictor.environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("files"));
    const Outcome outcome =
        pictor.run({QStringLiteral("embed"), reference(QStringLiteral("images/gray.png"))});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains(QStringLiteral("libQt6Core")));
    QVERIFY(!outcome.err.contains(QStringLiteral("libtorch")));
}

void BuiltinTest::wordsNeedAModelThatKnowsThem_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("search") << QStringLiteral("search");
    QTest::newRow("embed") << QStringLiteral("embed");
}

void BuiltinTest::wordsNeedAModelThatKnowsThem()
{
    QFETCH(QString, command);
    const Outcome outcome = m_pictor.run({command, text, QStringLiteral("a red boat"), json});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(QStringLiteral("builtin/visual-descriptor")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("openai/clip-vit-base-patch32")), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QStringLiteral("downloads it (605.2 MB)")), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(BuiltinTest)
#include "tst_builtin.moc"
