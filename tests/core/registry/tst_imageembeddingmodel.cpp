// SPDX-License-Identifier: GPL-3.0-or-later
// Loading, unloading and what a loaded model gives.
#include "embeddingtest.h"

#include <QThread>

using namespace pictor;
using namespace pictor::test;
using State = Model::State;

class ImageEmbeddingModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstJobLoadsAndRuns()
    {
        Bench bench;
        States states(bench.model);
        const auto future = bench.model->embedImages({redImage(40), redImage(41), redImage(42)})->future();
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        const Embeddings rows = future.result().value();
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.row(2)[0], 42.F);
        QCOMPARE(bench.engines->runs.load(), 2); // batches of two
        QTRY_COMPARE(bench.model->state(), State::Ready);
        QCOMPARE(states.take(), QList({State::Loading, State::Ready, State::Busy, State::Ready}));
        QVERIFY(!bench.engines->threads().contains(QThread::currentThreadId()));
    }

    void prepareTellsWhatWasLoaded()
    {
        Bench bench;
        const auto future = bench.model->prepare();
        QCOMPARE(bench.model->state(), State::Loading);
        QTRY_VERIFY(future.isFinished());
        const EmbeddingModelInfo info = future.result().value();
        QCOMPARE(info.dimension, 3);
        QCOMPARE(info.batchSize, 2);
        QCOMPARE(info.input.width, FakeEngines::side);
        QCOMPARE(info.revision, QStringLiteral("r1"));
        QCOMPARE(info.description, QStringLiteral("fake"));
        QVERIFY(info.understandsText);
        QVERIFY(bench.model->prepare().isFinished());
    }

    void loadIsStoppedWhenTheRegistryGoes()
    {
        Bench bench;
        bench.engines->loadGate.shut();
        const auto info = bench.model->prepare();
        const auto vectors = bench.model->embedImages({redImage(1)})->future();
        QTRY_COMPARE(bench.engines->loadGate.arrived(), 1);
        bench.registry.reset(); // would wait for ever otherwise
        QVERIFY(info.result().error().isCancelled());
        QVERIFY(vectors.result().error().isCancelled());
        QCOMPARE(bench.engines->alive.load(), 0);
    }

    void waiterMayStopWaiting()
    {
        Bench bench;
        bench.engines->loadGate.shut();
        std::stop_source stop;
        const auto first = bench.model->prepare(stop.get_token());
        const auto second = bench.model->prepare();
        QTRY_COMPARE(bench.engines->loadGate.arrived(), 1);
        stop.request_stop();
        QVERIFY(!first.isFinished());
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.result().error().isCancelled());
        QCOMPARE(bench.model->state(), State::Loading);
        bench.engines->loadGate.open();
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        const auto late = bench.model->prepare(stop.get_token());
        QTRY_VERIFY(late.isFinished());
        QVERIFY(late.result().error().isCancelled());
    }

    void twoCallersShareOneLoad()
    {
        Bench bench;
        bench.engines->loadGate.shut();
        const auto info = bench.model->prepare();
        const auto first = bench.model->embedImages({redImage(1)})->future();
        QTRY_COMPARE(bench.engines->loadGate.arrived(), 1);
        const auto second = bench.model->embedImages({redImage(2)})->future();
        const auto again = bench.model->prepare();
        bench.engines->loadGate.open();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(info.isFinished() && again.isFinished());
        QVERIFY(first.result() && second.result());
        QCOMPARE(bench.engines->loads.load(), 1);
        QCOMPARE(bench.engines->locates.load(), 1);
        QCOMPARE(bench.engines->threads().size(), 1);
    }

    void unloadsAndReloads()
    {
        Bench bench;
        States states(bench.model);
        QTRY_VERIFY(bench.model->prepare().isFinished());
        bench.model->unload();
        QTRY_COMPARE(bench.model->state(), State::Idle);
        QCOMPARE(bench.engines->alive.load(), 0);
        QCOMPARE(states.take(), QList({State::Loading, State::Ready, State::Idle}));
        const auto future = bench.model->embedImages({redImage(5)})->future();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QCOMPARE(bench.engines->loads.load(), 2);
        QCOMPARE(states.take(), QList({State::Loading, State::Ready, State::Busy, State::Ready}));
    }

    void unloadLetsTheRunningJobEndAndQueuedJobsReload()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto running = bench.model->embedImages({redImage(1)})->future();
        const auto queued = bench.model->embedImages({redImage(2)})->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        States states(bench.model);
        bench.model->unload();
        bench.model->unload();
        bench.engines->runGate.open();
        QTRY_VERIFY(running.isFinished() && queued.isFinished());
        QVERIFY(running.result() && queued.result());
        QCOMPARE(bench.engines->loads.load(), 2);
        QCOMPARE(bench.engines->alive.load(), 1);
        QCOMPARE(
            states.take(), QList({State::Idle, State::Loading, State::Ready, State::Busy, State::Ready}));
    }

    void unloadWhileLoadingLoadsAgainForThoseWhoWait()
    {
        Bench bench;
        bench.engines->locateGate.shut();
        const auto info = bench.model->prepare();
        QTRY_COMPARE(bench.engines->locateGate.arrived(), 1);
        bench.model->unload();
        bench.engines->locateGate.open();
        QTRY_VERIFY(info.isFinished());
        QVERIFY(info.result());
        QCOMPARE(bench.engines->locates.load(), 2);
        QCOMPARE(bench.engines->loads.load(), 1);
    }

    void unloadOfAnIdleModelDoesNothing()
    {
        Bench bench;
        States states(bench.model);
        bench.model->unload();
        QCoreApplication::processEvents();
        QVERIFY(states.take().isEmpty());
    }

    void failedLoadMendsItself_data()
    {
        QTest::addColumn<bool>("whileLocating");
        QTest::newRow("not found") << true;
        QTest::newRow("not loadable") << false;
    }

    void failedLoadMendsItself()
    {
        QFETCH(bool, whileLocating);
        Bench bench;
        auto &engines = *bench.engines;
        whileLocating ? engines.failLocating(loadError()) : engines.failLoading(loadError());
        States states(bench.model);
        const auto info = bench.model->prepare();
        auto *job = bench.model->embedImages({redImage(1)});
        const Ends ends(job);
        const auto future = job->future();
        QTRY_COMPARE(bench.model->state(), State::Failed);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().message, loadError().message);
        QCOMPARE(info.result().error().kind, Error::Kind::NotFound);
        QCOMPARE(bench.model->errorMessage(), loadError().message);
        QTRY_COMPARE(ends.log(), QStringList({"failed"}));
        QCOMPARE(states.take(), QList({State::Loading, State::Failed}));

        engines.failLocating({});
        engines.failLoading({});
        const auto mended = bench.model->embedImages({redImage(2)})->future();
        QTRY_VERIFY(mended.isFinished());
        QVERIFY(mended.result());
        QVERIFY(bench.model->errorMessage().isEmpty());
        QCOMPARE(states.take(), QList({State::Loading, State::Ready, State::Busy, State::Ready}));
    }

    void picturesAreFitted()
    {
        Bench bench;
        QImage large = redImage(77, 50).convertToFormat(QImage::Format_ARGB32);
        const auto future = bench.model->embedImages({large})->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->row(0)[0], 77.F);
    }

    void wordsAreEmbedded()
    {
        Bench bench;
        const auto future = bench.model->embedTexts({"four", "seventeen letters", "x"})->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->count(), 3);
        QCOMPARE(future.result()->row(1)[0], 17.F);
    }

    void wordsToAModelWithoutWords()
    {
        Bench bench;
        bench.engines->knowsWords = false;
        const auto future = bench.model->embedTexts({"word"})->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Unsupported);
        QCOMPARE(bench.model->state(), State::Ready);
    }

    void nothingToEmbedGivesNoRows()
    {
        Bench bench;
        const auto future = bench.model->embedImages({})->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->count(), 0);
    }

    void emptyPictureFailsItsJobOnly()
    {
        Bench bench;
        const auto bad = bench.model->embedImages({QImage()})->future();
        const auto good = bench.model->embedImages({redImage(3)})->future();
        QTRY_VERIFY(bad.isFinished() && good.isFinished());
        QCOMPARE(bad.result().error().kind, Error::Kind::Corrupt);
        QVERIFY(good.result());
    }

    void whatAnEngineThrowsFailsTheJobAndNamesTheTensor()
    {
        Bench bench;
        bench.engines->throwOnRun = true;
        const auto future = bench.model->embedImages({redImage(1)})->future();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Corrupt);
        QVERIFY(future.result().error().message.contains(QStringLiteral("tensor q_proj")));
        QCOMPARE(bench.model->state(), State::Ready);
    }
};

QTEST_GUILESS_MAIN(ImageEmbeddingModelTest)
#include "tst_imageembeddingmodel.moc"
