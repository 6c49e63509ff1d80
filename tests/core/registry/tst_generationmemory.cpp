// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory governor lets text-to-image models take, and what they leave to others.
#include "generationtest.h"

using namespace pictor;
using namespace pictor::test;
using State = Model::State;

namespace {

GenerationRequest pictureOf(int width, int height)
{
    GenerationRequest request = smallRequest();
    request.size = {width, height};
    return request;
}

} // namespace

class GenerationMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelMayTakeTheBudget()
    {
        PaintBench bench(1000);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(bench.painter.limits(), QList<qint64>({1000}));
    }

    void budgetOfTheUsersEndsWithTheDevice()
    {
        PaintBench bench(1'000'000);
        bench.engines->deviceBytes = 1000;
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(bench.painter.limits(), QList<qint64>({1000}));
    }

    void planKnowsTheDeviceBeforeAnythingIsLoaded()
    {
        PaintBench bench;
        bench.engines->deviceBytes = 1000;
        const auto plan = bench.model->plan(pictureOf(16, 16));
        QTRY_VERIFY(plan.isFinished());
        QVERIFY(plan.result());
        QCOMPARE(plan.result()->limitBytes, 600);
    }

    void livesBesideAnEmbeddingModelWhereBothFit()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = 700;
        auto *embedder = loadedEmbedder(bench);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(bench.painter.limits(), QList<qint64>({700}));
        QCOMPARE(embedder->state(), State::Ready);
    }

    void isFrugalRatherThanDriveOthersOut()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = 800;
        bench.painter.frugalBytes = 500;
        auto *embedder = loadedEmbedder(bench);
        auto *job = bench.model->generate(pictureOf(16, 16));
        const Story story(job);
        QTRY_COMPARE(story.ends(), QStringList({"finished"}));
        QCOMPARE(embedder->state(), State::Ready);
        QCOMPARE(story.log().filter("one after another").size(), 1);
    }

    void saysThatItMakesDoWithLessPrecision()
    {
        PaintBench bench(1000);
        bench.painter.wholeBytes = 1200;
        bench.painter.frugalBytes = 500;
        bench.painter.reduces = true;
        for (const auto asked : {inference::Precision::Auto, inference::Precision::Int8}) {
            bench.engines->precision = asked;
            auto *job = bench.model->generate(pictureOf(16, 16));
            const Story story(job);
            QTRY_COMPARE(story.ends(), QStringList({"finished"}));
            QCOMPARE(story.log().filter("8 bits").size(), asked == inference::Precision::Auto ? 1 : 0);
            bench.model->unload();
            QTRY_COMPARE(bench.model->state(), State::Idle);
        }
    }

    void idleModelsMakeRoomWhereNothingElseHelps()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = 900;
        bench.painter.frugalBytes = 800;
        auto *embedder = loadedEmbedder(bench);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(embedder->state(), State::Idle);
    }

    void idlePaintersGiveUpTheirPartsForOthers()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = bench.painter.keptBytes = 900;
        QVERIFY(paint(bench, pictureOf(16, 16)));
        loadedEmbedder(bench);
        QCOMPARE(bench.model->state(), State::Idle);
        QCOMPARE(bench.painter.alive.load(), 0);
    }

    void onlyWhatStaysLoadedCountsAfterAJob()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = 900;
        bench.painter.keptBytes = 700;
        QVERIFY(paint(bench, pictureOf(16, 16)));
        loadedEmbedder(bench);
        QCOMPARE(bench.model->state(), State::Ready);
    }

    void busyPaintersAreNotDrivenOut()
    {
        PaintBench bench(1000);
        bench.engines->setMemory(base32, 300);
        bench.painter.wholeBytes = bench.painter.frugalBytes = 900;
        bench.painter.stepGate.shut();
        const auto picture = bench.model->generate(pictureOf(16, 16))->future();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        const auto info = bench.registry->get<ImageEmbeddingModel>(base32)->prepare();
        QTRY_VERIFY(info.isFinished());
        QCOMPARE(info.result().error().kind, Error::Kind::OutOfMemory);
        bench.painter.stepGate.open();
        QTRY_VERIFY(picture.isFinished());
        QVERIFY(picture.result());
    }

    void largerJobIsRefusedWithFiguresAndNothingIsLost()
    {
        PaintBench bench(1'500'000);
        bench.painter.wholeBytes = bench.painter.frugalBytes = bench.painter.keptBytes = 1'000'000;
        bench.painter.bytesPerPixel = 1;
        QVERIFY(paint(bench, pictureOf(256, 256)));
        const auto large = bench.model->generate(pictureOf(1024, 1024))->future();
        QTRY_VERIFY(large.isFinished());
        QCOMPARE(large.result().error().kind, Error::Kind::OutOfMemory);
        const QString message = large.result().error().message;
        QVERIFY2(message.contains("2.0 MB") && message.contains("1.5 MB"), qPrintable(message));
        QTRY_COMPARE(bench.model->state(), State::Ready);
        QVERIFY(paint(bench, pictureOf(256, 256)));
        QCOMPARE(bench.painter.opens.load(), 1);
    }

    void largerJobChangesTheModeWhereThatHelps()
    {
        PaintBench bench(1'500'000);
        bench.painter.wholeBytes = 1'000'000;
        bench.painter.frugalBytes = 400'000;
        bench.painter.bytesPerPixel = 1;
        QVERIFY(paint(bench, pictureOf(256, 256)));
        QVERIFY(paint(bench, pictureOf(1024, 1024)));
        QCOMPARE(bench.painter.requests().size(), 2);
    }

    void isOpenedAnewWhereThereIsMoreRoomByNow()
    {
        PaintBench bench(1000);
        bench.painter.wholeBytes = 900;
        bench.painter.frugalBytes = 500;
        bench.engines->setMemory(base32, 300);
        auto *embedder = loadedEmbedder(bench);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        embedder->unload();
        QTRY_COMPARE(embedder->state(), State::Idle);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(bench.painter.limits(), QList<qint64>({700, 1000}));
        QCOMPARE(bench.painter.alive.load(), 1);
    }

    void isOpenedAnewOnAnotherDevice()
    {
        PaintBench bench(1000);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        bench.painter.device = 1;
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QVERIFY(paint(bench, pictureOf(16, 16)));
        QCOMPARE(bench.painter.opens.load(), 2);
    }

    void smallBudgetOfTheUsersIsObeyedFromTheNextJob()
    {
        PaintBench bench(1000);
        bench.painter.wholeBytes = bench.painter.frugalBytes = 900;
        QVERIFY(paint(bench, pictureOf(16, 16)));
        bench.registry->setMemoryBudget(800);
        QVERIFY(!paint(bench, pictureOf(16, 16)));
        bench.registry->setMemoryBudget(1000);
        QVERIFY(paint(bench, pictureOf(16, 16)));
    }

    void twoModelsThatDoNotFitTogetherTakeTurns()
    {
        PaintBench bench(1000);
        bench.painter.wholeBytes = bench.painter.frugalBytes = bench.painter.keptBytes = 700;
        auto *other = bench.registry->get<TextToImageModel>(sd3);
        QVERIFY(paint(bench, pictureOf(16, 16)));
        const auto second = other->generate(pictureOf(16, 16))->future();
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        QTRY_COMPARE(bench.model->state(), State::Idle);
        QCOMPARE(bench.painter.alive.load(), 1);
    }

private:
    static bool paint(PaintBench &bench, const GenerationRequest &request)
    {
        const auto future = bench.model->generate(request)->future();
        [&future] { QTRY_VERIFY(future.isFinished()); }();
        return future.isFinished() && future.result().has_value();
    }

    static ImageEmbeddingModel *loadedEmbedder(PaintBench &bench)
    {
        auto *embedder = bench.registry->get<ImageEmbeddingModel>(base32);
        const auto info = embedder->prepare();
        [&] {
            QTRY_VERIFY(info.isFinished());
            QVERIFY(info.result());
        }();
        return embedder;
    }
};

QTEST_GUILESS_MAIN(GenerationMemoryTest)
#include "tst_generationmemory.moc"
