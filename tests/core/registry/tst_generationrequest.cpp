// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationrequest.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace pictor;

namespace {

const QString name = QStringLiteral("Tiny");

GenerationDefaults guided()
{
    GenerationDefaults model;
    model.supportsGuidance = true;
    return model;
}

} // namespace

class GenerationRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRequestTakesTheModelsDefaults()
    {
        GenerationDefaults model = guided();
        model.size = {512, 768};
        model.steps = 28;
        model.guidance = 4.5;
        const auto result = resolved({}, model, name);
        QVERIFY(result);
        QCOMPARE(result->request.size, QSize(512, 768));
        QCOMPARE(result->request.steps, 28);
        QCOMPARE(result->request.guidance, 4.5);
        QVERIFY(result->notes.isEmpty());
    }

    void sizes_data()
    {
        QTest::addColumn<QSize>("asked");
        QTest::addColumn<QSize>("given"); // empty: refused
        QTest::newRow("multiple") << QSize(1024, 512) << QSize(1024, 512);
        QTest::newRow("down") << QSize(1031, 519) << QSize(1024, 512);
        QTest::newRow("up") << QSize(1032, 520) << QSize(1040, 528);
        QTest::newRow("smallest") << QSize(16, 16) << QSize(16, 16);
        QTest::newRow("below the multiple") << QSize(15, 64) << QSize();
        QTest::newRow("nothing") << QSize(0, 0) << QSize();
        QTest::newRow("negative") << QSize(64, -64) << QSize();
        QTest::newRow("longest") << QSize(2048, 16) << QSize(2048, 16);
        QTest::newRow("one too long") << QSize(16, 2049) << QSize();
        QTest::newRow("absurd") << QSize(std::numeric_limits<int>::max(), 64) << QSize();
    }

    void sizes()
    {
        QFETCH(QSize, asked);
        QFETCH(QSize, given);
        GenerationRequest request;
        request.size = asked;
        const auto result = resolved(request, {}, name);
        QCOMPARE(result.has_value(), !given.isEmpty());
        if (!result) {
            QCOMPARE(result.error().kind, Error::Kind::Unsupported);
            return;
        }
        QCOMPARE(result->request.size, given);
        QCOMPARE(result->notes.size(), asked == given ? 0 : 1);
    }

    void roundingStaysBelowTheLongestSide()
    {
        GenerationDefaults model;
        model.longestSide = 1000;
        GenerationRequest request;
        request.size = {1000, 1000};
        QCOMPARE(resolved(request, model, name)->request.size, QSize(992, 992));
    }

    void badRequests_data()
    {
        QTest::addColumn<GenerationRequest>("request");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *title, auto change, const char *said) {
            GenerationRequest request;
            change(request);
            QTest::newRow(title) << request << QString::fromLatin1(said);
        };
        using Request = GenerationRequest;
        row(
            "no steps", [](Request &r) { r.steps = 0; }, "0 steps; give 1 to 1000");
        row(
            "negative steps", [](Request &r) { r.steps = -4; }, "-4 steps");
        row(
            "too many steps", [](Request &r) { r.steps = 1001; }, "1001 steps");
        row(
            "no pictures", [](Request &r) { r.count = 0; }, "0 pictures");
        row(
            "too many pictures", [](Request &r) { r.count = 1001; }, "1001 pictures");
        row(
            "no strength", [](Request &r) { r.strength = 0; }, "cannot be 0");
        row(
            "strength of 2", [](Request &r) { r.strength = 2; }, "cannot be 2");
        row(
            "strength is no number", [](Request &r) { r.strength = std::nan(""); }, "nan");
        row(
            "negative guidance", [](Request &r) { r.guidance = -1; }, "cannot be -1");
        row(
            "endless guidance", [](Request &r) { r.guidance = HUGE_VAL; }, "inf");
        row(
            "guidance is no number", [](Request &r) { r.guidance = std::nan(""); }, "nan");
        row(
            "one noise for two pictures",
            [](Request &r) {
                r.count = 2;
                r.noiseFile = QStringLiteral("noise.safetensors");
            },
            "count to 1");
        row(
            "one dump of two pictures",
            [](Request &r) {
                r.count = 2;
                r.dumpFile = QStringLiteral("dump.safetensors");
            },
            "count to 1");
    }

    void badRequests()
    {
        QFETCH(GenerationRequest, request);
        QFETCH(QString, said);
        const auto result = resolved(request, guided(), name);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Unsupported);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
    }

    void borders()
    {
        GenerationRequest request;
        request.steps = 1000;
        request.strength = 1;
        request.guidance = 0;
        request.count = 1000;
        QVERIFY(resolved(request, guided(), name));
        request.strength = 0.001;
        request.steps = 1;
        QVERIFY(resolved(request, guided(), name));
    }

    void guidanceWithoutEffectIsSaid()
    {
        GenerationRequest request;
        request.guidance = 3;
        request.negativePrompt = QStringLiteral("fog");
        const auto result = resolved(request, {}, name);
        QVERIFY(result);
        QCOMPARE(result->request.guidance, 0.0);
        QVERIFY(result->request.negativePrompt.isEmpty());
        QCOMPARE(result->notes.filter(name).size(), 2);
        request.guidance = 1;
        QCOMPARE(resolved(request, guided(), name)->notes.filter("negative").size(), 1);
        request.guidance = 1.5;
        QVERIFY(resolved(request, guided(), name)->notes.isEmpty());
    }

    void seedsAreDrawnAnewAndKeptIfGiven()
    {
        QSet<quint64> seen;
        for (int i = 0; i < 100; ++i) {
            const quint64 seed = *resolved({}, {}, name)->request.seed;
            QVERIFY(seed < quint64(1) << 63);
            seen.insert(seed);
        }
        QVERIFY(seen.size() > 95);
        GenerationRequest request;
        request.seed = std::numeric_limits<quint64>::max();
        QCOMPARE(*resolved(request, {}, name)->request.seed, std::numeric_limits<quint64>::max());
        request.seed = 0;
        QCOMPARE(*resolved(request, {}, name)->request.seed, quint64(0));
    }

    void shapeSaysWhatTakesMemory()
    {
        GenerationRequest request;
        request.size = {32, 64};
        request.guidance = 1;
        QVERIFY(!shapeOf(request).guided && !shapeOf(request).hasStartImage);
        request.guidance = 1.1;
        request.startImage = QImage(1, 1, QImage::Format_RGB888);
        QVERIFY(shapeOf(request).guided && shapeOf(request).hasStartImage);
        QCOMPARE(shapeOf(request).width, 32);
        QCOMPARE(shapeOf(request).height, 64);
    }
};

QTEST_GUILESS_MAIN(GenerationRequestTest)
#include "tst_generationrequest.moc"
