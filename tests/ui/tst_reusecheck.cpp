// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakemakers.h"

#include "images/startimage.h"
#include "ui/create/reusecheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace pictor;
using namespace pictor::ui;
using namespace pictor::ui::test;

namespace {

QImage filled(Qt::GlobalColor colour)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

GenerationSettings settings()
{
    return {.model = FakeMakers::flux,
        .modelName = QStringLiteral("FLUX.1 schnell"),
        .revision = QStringLiteral("r1"),
        .size = {32, 32},
        .steps = 4,
        .computedBy = QStringLiteral("cuda:1 bf16")};
}

} // namespace

class ReuseCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_makers = std::make_unique<FakeMakers>();
        inference::GenerationPlan plan;
        plan.computing = "cuda:0 bf16";
        maker().planned = plan;
    }

    void sameSettingsOnTheSameMachineHaveNothingToBeSaid() { QCOMPARE(told(settings()), QString()); }

    void obstacles_data()
    {
        QTest::addColumn<GenerationSettings>("made");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *said, auto change) {
            GenerationSettings made = settings();
            change(made);
            QTest::newRow(name) << made << QString::fromUtf8(said);
        };
        row("other files", "another version of FLUX.1 schnell",
            [](auto &made) { made.revision = QStringLiteral("r0"); });
        row("another device", "cpu bf16, and cuda bf16 now",
            [](auto &made) { made.computedBy = QStringLiteral("cpu bf16"); });
        row("another precision", "cuda int8, and cuda bf16 now",
            [](auto &made) { made.computedBy = QStringLiteral("cuda:0 int8"); });
        row("given noise", "came from a file", [](auto &made) { made.noiseIsGiven = true; });
        row("start image", "does not hold", [](auto &made) { made.startImageHash = QStringLiteral("00"); });
        row("too many steps", "1000 are the most", [](auto &made) { made.steps = 5000; });
    }

    void obstacles()
    {
        QFETCH(GenerationSettings, made);
        QFETCH(QString, said);
        const QString sentence = told(made);
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QVERIFY(!sentence.contains(u';')); // and nothing else
    }

    void reasonsMakeOneSentence()
    {
        GenerationSettings made = settings();
        made.revision = QStringLiteral("r0");
        made.noiseIsGiven = true;
        const QString sentence = told(made);
        QCOMPARE(sentence.count(u'.'), 2); // of the model's name, and its own
        QCOMPARE(sentence.count(u';'), 1);
    }

    void foreignSettingsSayNothingOfFiles()
    {
        QCOMPARE(told({.prompt = QStringLiteral("a fox"), .size = {32, 32}}), QString());
        QCOMPARE(maker().plansAsked, 0);
    }

    void startImageOfThePictureStays()
    {
        GenerationSettings made = settings();
        made.startImageHash = images::pixelHash(images::startImage(filled(Qt::red), made.size));
        QCOMPARE(told(made, filled(Qt::red)), QString());
        QCOMPARE(m_cleared, 0);
    }

    void anotherStartImageGoes()
    {
        GenerationSettings made = settings();
        made.startImageHash = images::pixelHash(images::startImage(filled(Qt::red), made.size));
        QVERIFY(told(made, filled(Qt::blue)).contains(QStringLiteral("start image")));
        QCOMPARE(m_cleared, 1);
    }

private:
    FakeMaker &maker() { return m_makers->maker(FakeMakers::flux); }
    /// The last that is said of `made`.
    QString told(const GenerationSettings &made, const QImage &startImage = {})
    {
        GenerationRequest request;
        request.startImage = startImage;
        ReuseCheck check(*m_makers);
        const QSignalSpy said(&check, &ReuseCheck::told);
        const QSignalSpy cleared(&check, &ReuseCheck::startImageDiffers);
        QSignalSpy looked(&check, &ReuseCheck::looked);
        check.look({made, request, &maker(), true});
        if (looked.isEmpty() && !looked.wait(60'000))
            return QStringLiteral("not looked at within a minute");
        m_cleared = static_cast<int>(cleared.count());
        return said.constLast().constFirst().toString();
    }

    std::unique_ptr<FakeMakers> m_makers;
    int m_cleared = 0;
};

QTEST_MAIN(ReuseCheckTest)
#include "tst_reusecheck.moc"
