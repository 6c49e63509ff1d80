// SPDX-License-Identifier: GPL-3.0-or-later
// The model that comes with Pictor, from the command that the README begins with to what its pictures show.
#include "commandrunner.h"
#include "terminal.h"

#include "landscapes/detectors.h"

#include <QImage>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace pictor::test;
using pictor::landscapes::measure;
using pictor::landscapes::Measurements;

namespace {

const QString generate = QStringLiteral("generate"), key = QStringLiteral("builtin/landscapes"),
              seed = QStringLiteral("--seed"), count = QStringLiteral("--count"),
              output = QStringLiteral("-o");

} // namespace

class LandscapesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isTheDefaultWhereNothingElseIsHere();
    void sameSeedSamePicture();
    void wideOnes();
    void pictureShowsWhatWordsSay_data();
    void pictureShowsWhatWordsSay();
    void sunAndMoonAreDiscs_data();
    void sunAndMoonAreDiscs();
    void othersAreNamedWhenAskedFor();
    void terminalIsToldWhoPainted();
    void paintsOnFewerThreadsThanAreAskedFor();

private:
    /// Pictures of seeds 1 to `pictures`.
    QList<QImage> painted(const QString &prompt, int pictures, const QStringList &more = {}) const;

    CommandRunner m_pictor;
};

void LandscapesTest::initTestCase()
{
    m_pictor.environment.remove(QStringLiteral("PICTOR_MODELS_DIR")); // found as by whoever has built Pictor
}

QList<QImage> LandscapesTest::painted(const QString &prompt, int pictures, const QStringList &more) const
{
    const QString file = m_pictor.path(QStringLiteral("painted/picture.png"));
    const Outcome outcome =
        m_pictor.run(QStringList{generate, prompt, seed, QStringLiteral("1"), count,
                         QString::number(pictures), QStringLiteral("--force"), output, file}
            + more);
    QList<QImage> images;
    if (outcome.code != 0)
        qWarning("%s", qPrintable(outcome.err));
    for (const QString &line : outcome.lines())
        images.append(QImage(line));
    return images;
}

void LandscapesTest::isTheDefaultWhereNothingElseIsHere()
{
    const Outcome outcome = m_pictor.run({generate, QStringLiteral("a red sunset over the sea")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QImage picture(outcome.lines().constFirst());
    QCOMPARE(picture.size(), QSize(256, 256));
    QVERIFY(measure(picture).skyWarmth > 0.02);
    const Outcome models = m_pictor.run({QStringLiteral("models")});
    QVERIFY2(models.out.contains(key), qPrintable(models.out));
}

void LandscapesTest::sameSeedSamePicture()
{
    const QString prompt = QStringLiteral("mountains in winter by day");
    const QList<QImage> two = painted(prompt, 2);
    QCOMPARE(two.size(), 2);
    QVERIFY(two.at(0) != two.at(1));
    QCOMPARE(painted(prompt, 1).constFirst(), two.constFirst());
}

void LandscapesTest::wideOnes()
{
    const QList<QImage> wide = painted(QStringLiteral("the sea at night with a full moon"), 1,
        {QStringLiteral("--size"), QStringLiteral("320x192"), QStringLiteral("--steps"),
            QStringLiteral("8")});
    QCOMPARE(wide.size(), 1);
    QCOMPARE(wide.constFirst().size(), QSize(320, 192));
    QVERIFY(measure(wide.constFirst()).luma < 0.42);
}

void LandscapesTest::pictureShowsWhatWordsSay_data()
{
    using Seen = std::function<bool(const Measurements &)>;
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<Seen>("seen");
    const auto row = [](const char *prompt, Seen seen) {
        QTest::newRow(prompt) << QString::fromLatin1(prompt) << std::move(seen);
    };
    // The thresholds of landscapes/claims.cpp, which hold for rendered pictures.
    row("the sea at night with a full moon", [](const Measurements &m) { return m.luma < 0.42; });
    row("a meadow in summer at noon",
        [](const Measurements &m) { return m.luma > 0.42 && m.greenness > 0.4; });
    row("a red sunset over the sea", [](const Measurements &m) { return m.skyWarmth > 0.02; });
    row("a meadow by day with blue sky", [](const Measurements &m) { return m.skyWarmth < 0.02; });
    row("snow-covered mountains at noon", [](const Measurements &m) { return m.whiteness > 0.22; });
    row("a lake in black and white", [](const Measurements &m) { return m.colourfulness < 0.03; });
}

void LandscapesTest::pictureShowsWhatWordsSay()
{
    QFETCH(const QString, prompt);
    QFETCH(const std::function<bool(const Measurements &)>, seen);
    constexpr int pictures = 5;
    const QList<QImage> images = painted(prompt, pictures);
    QCOMPARE(images.size(), pictures);
    const auto right = std::ranges::count_if(images, [&seen](const QImage &i) { return seen(measure(i)); });
    QVERIFY2(right >= pictures - 1, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(pictures)));
}

/// Not always: what it paints instead is a smudge to the detector, or only the moon's light on the water.
void LandscapesTest::sunAndMoonAreDiscs_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("moon") << QStringLiteral("the sea at night with a full moon");
    QTest::newRow("sun") << QStringLiteral("the desert at noon with the sun");
}

void LandscapesTest::sunAndMoonAreDiscs()
{
    QFETCH(const QString, prompt);
    constexpr int pictures = 12;
    const QList<QImage> images = painted(prompt, pictures,
        {QStringLiteral("--precision"), QStringLiteral("f32")}); // in which processors differ least
    QCOMPARE(images.size(), pictures);
    const auto right = std::ranges::count_if(images, [](const QImage &i) { return measure(i).disc; });
    QVERIFY2(right >= 9, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(pictures)));
}

/// A model that paints only landscapes is never taken for one that somebody named and does not have.
void LandscapesTest::othersAreNamedWhenAskedFor()
{
    const Outcome outcome = m_pictor.run({generate, QStringLiteral("a cat"), QStringLiteral("--model"),
        QStringLiteral("black-forest-labs/FLUX.1-schnell"), QStringLiteral("--offline")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(
        outcome.err.contains(QStringLiteral("Start Pictor without it to download")), qPrintable(outcome.err));
}

void LandscapesTest::terminalIsToldWhoPainted()
{
    Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.file());
    m_pictor.start(
        process, {generate, QStringLiteral("a meadow"), output, m_pictor.path(QStringLiteral("told.png"))});
    QCOMPARE(CommandRunner::finish(process).code, 0);
    const QByteArray told = terminal.read();
    QVERIFY2(told.contains("Landscapes: seed "), told.constData());
}

/// OpenBLAS for OpenMP waits for ever for threads that it was promised and did not get.
void LandscapesTest::paintsOnFewerThreadsThanAreAskedFor()
{
    CommandRunner pictor;
    pictor.environment.remove(QStringLiteral("PICTOR_MODELS_DIR"));
    pictor.environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    const Outcome outcome = pictor.run({generate, QStringLiteral("a red sunset over the sea")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(LandscapesTest)
#include "tst_landscapes.moc"
