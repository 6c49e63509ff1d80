// SPDX-License-Identifier: GPL-3.0-or-later
// The life of generation jobs: their order, their one end, cancelling, and the end of the registry under
// them.
#include "base/threadpriority.h"
#include "generationtest.h"

#include <QPointer>

using namespace pictor;
using namespace pictor::test;
using State = Job::State;

class GenerationJobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsOnceFromTheEventLoopAndIsGone()
    {
        PaintBench bench;
        const QPointer<GenerationJob> job = bench.model->generate(smallRequest());
        const Story story(job);
        QVERIFY(story.log().isEmpty());
        QTRY_VERIFY(job.isNull());
        QCOMPARE(story.ends(), QStringList({"finished"}));
        QCOMPARE(story.log().constLast(), QStringLiteral("finished"));
    }

    void jobsRunOneAfterAnother()
    {
        PaintBench bench;
        QStringList order;
        for (const quint64 seed : {3, 1, 2}) {
            auto *job = bench.model->generate(smallRequest(seed));
            connect(
                job, &GenerationJob::finished, this, [&order, seed] { order.append(QString::number(seed)); });
        }
        QTRY_COMPARE(order, QStringList({"3", "1", "2"}));
        QCOMPARE(bench.painter.opens.load(), 1);
        QCOMPARE(bench.painter.alive.load(), 1);
    }

    void cancelsAQueuedJobAtOnce()
    {
        PaintBench bench;
        bench.painter.stepGate.shut();
        const auto running = bench.model->generate(smallRequest(1))->future();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        auto *queued = bench.model->generate(smallRequest(2));
        const Story story(queued);
        queued->cancel();
        QTRY_COMPARE(story.log(), QStringList({"cancelled"}));
        QVERIFY(!running.isFinished());
        bench.painter.stepGate.open();
        QTRY_VERIFY(running.isFinished());
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
        QCOMPARE(bench.painter.requests().size(), 1);
    }

    void cancelsARunningJobWithinItsBlock()
    {
        PaintBench bench;
        bench.painter.stepGate.shut(); // and stays so: only the stop token gets the job out
        auto *job = bench.model->generate(smallRequest());
        const Story story(job);
        const auto next = bench.model->generate(smallRequest(2))->future();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        QTRY_COMPARE(job->stage(), GenerationJob::Stage::Denoising);
        QCOMPARE(job->state(), State::Running);
        job->cancel();
        job->cancel();
        QTRY_COMPARE(story.ends(), QStringList({"cancelled"}));
        QCOMPARE(story.log().constLast(), QStringLiteral("cancelled"));
        bench.painter.stepGate.open();
        QTRY_VERIFY(next.isFinished());
        QVERIFY(next.result());
        QCOMPARE(bench.painter.opens.load(), 1);
    }

    void cancelWhileLoadingLetsTheNextRun()
    {
        PaintBench bench;
        bench.painter.openGate.shut();
        auto *job = bench.model->generate(smallRequest(1));
        const Story story(job);
        QTRY_COMPARE(bench.painter.openGate.arrived(), 1);
        QCOMPARE(job->stage(), GenerationJob::Stage::Loading);
        auto *next = bench.model->generate(smallRequest(2));
        QCOMPARE(next->stage(), GenerationJob::Stage::Waiting);
        job->cancel();
        QTRY_COMPARE(story.ends(), QStringList({"cancelled"}));
        QTRY_COMPARE(next->stage(), GenerationJob::Stage::Loading);
        const auto future = next->future();
        bench.painter.openGate.open();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QCOMPARE(bench.painter.requests().size(), 1);
    }

    void cancelKeepsThePicturesThatAreFinished()
    {
        PaintBench bench;
        GenerationRequest request = smallRequest(10);
        request.count = 3;
        auto *job = bench.model->generate(request);
        const Story story(job);
        connect(job, &GenerationJob::pictureFinished, job, &Job::cancel);
        bench.painter.stepGate.shut();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        bench.painter.stepGate.open();
        QTRY_COMPARE(story.ends(), QStringList({"cancelled"}));
        QVERIFY(!story.log().filter("picture").isEmpty());
    }

    void cancelInTheLastSignalComesTooLate()
    {
        PaintBench bench;
        auto *job = bench.model->generate(smallRequest());
        const Story story(job);
        connect(job, &GenerationJob::finished, job, &Job::cancel);
        QTRY_COMPARE(story.ends(), QStringList({"finished"}));
        QCoreApplication::processEvents();
        QCOMPARE(story.ends(), QStringList({"finished"}));
    }

    void destroyingAJobCancelsIt_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("running") << true;
        QTest::newRow("queued") << false;
    }

    void destroyingAJobCancelsIt()
    {
        QFETCH(bool, running);
        PaintBench bench;
        bench.painter.stepGate.shut();
        auto *first = bench.model->generate(smallRequest(1));
        auto *second = bench.model->generate(smallRequest(2));
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        GenerationJob *doomed = running ? first : second;
        const Story story(doomed);
        const auto future = doomed->future();
        const auto other = (running ? second : first)->future();
        delete doomed;
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
        bench.painter.stepGate.open();
        QTRY_VERIFY(other.isFinished());
        QVERIFY(other.result());
        QVERIFY(story.ends().isEmpty());
    }

    void destroyingItInAnyOfItsSignalsIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("stage") << QByteArray(SIGNAL(stageChanged(pictor::GenerationJob::Stage)));
        QTest::newRow("state") << QByteArray(SIGNAL(stateChanged()));
        QTest::newRow("progress") << QByteArray(SIGNAL(progressChanged(int, double)));
        QTest::newRow("note") << QByteArray(SIGNAL(noted(QString)));
        QTest::newRow("picture") << QByteArray(SIGNAL(pictureFinished(pictor::GeneratedPicture)));
        QTest::newRow("finished") << QByteArray(SIGNAL(finished(QList<pictor::GeneratedPicture>)));
    }

    void destroyingItInAnyOfItsSignalsIsAllowed()
    {
        QFETCH(QByteArray, signal);
        PaintBench bench;
        GenerationRequest request = smallRequest();
        request.size = {40, 40}; // two notes
        request.guidance = 2;
        m_doomed = bench.model->generate(request);
        QVERIFY(connect(m_doomed, QMetaObject::normalizedSignature(signal.constData()).constData(), this,
            SLOT(destroyIt())));
        const auto next = bench.model->generate(smallRequest(2))->future();
        QTRY_VERIFY(m_doomed.isNull());
        QTRY_VERIFY(next.isFinished());
        QVERIFY(next.result());
    }

    void modelsPaintAndCompareSideBySide()
    {
        PaintBench bench;
        auto *other = bench.registry->get<TextToImageModel>(sd3);
        auto *embedder = bench.registry->get<ImageEmbeddingModel>(base32);
        bench.painter.stepGate.shut();
        const auto first = bench.model->generate(smallRequest(1))->future();
        const auto second = other->generate(smallRequest(2))->future();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 2);
        const auto search = embedder->embedTexts({QStringLiteral("word")})->future();
        QTRY_VERIFY(search.isFinished());
        QVERIFY(search.result());
        QVERIFY(!first.isFinished() && !second.isFinished());
        bench.painter.stepGate.open();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result() && second.result());
    }

    void searchesGoBeforePaintingWhereProcessorsAreScarce()
    {
#ifndef Q_OS_LINUX
        QSKIP("Threads give way under Linux only.");
#endif
        if (currentNiceness() >= 5)
            QSKIP("This program gives way to others as it is.");
        letThreadsGiveWay();
        PaintBench bench;
        auto *embedder = bench.registry->get<ImageEmbeddingModel>(base32);
        const auto picture = bench.model->generate(smallRequest())->future();
        const auto search = embedder->embedImages({redImage(1)})->future();
        QTRY_VERIFY(picture.isFinished() && search.isFinished());
        QVERIFY(bench.painter.niceness > bench.engines->niceness);
        QVERIFY(bench.engines->niceness > currentNiceness());
    }

    void unloadLetsTheRunningJobEndAndQueuedJobsReload()
    {
        PaintBench bench;
        bench.painter.stepGate.shut();
        const auto running = bench.model->generate(smallRequest(1))->future();
        const auto queued = bench.model->generate(smallRequest(2))->future();
        QTRY_COMPARE(bench.painter.stepGate.arrived(), 1);
        States states(bench.model);
        bench.model->unload();
        bench.model->unload();
        bench.painter.stepGate.open();
        QTRY_VERIFY(running.isFinished() && queued.isFinished());
        QVERIFY(running.result() && queued.result());
        QCOMPARE(bench.painter.opens.load(), 2);
        QCOMPARE(bench.painter.alive.load(), 1);
        using Life = Model::State;
        QCOMPARE(states.take(), QList({Life::Idle, Life::Loading, Life::Ready, Life::Busy, Life::Ready}));
    }

    void unloadAtAnyMomentLosesNoJob()
    {
        for (int turns = 0; turns < 40; ++turns) {
            PaintBench bench;
            const auto first = bench.model->generate(smallRequest(1))->future();
            const auto second = bench.model->generate(smallRequest(2))->future();
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents();
            bench.model->unload();
            QTRY_VERIFY(first.isFinished() && second.isFinished());
            QVERIFY(first.result() && second.result());
        }
    }

    void destroyingTheRegistryEndsAllJobsAsCancelled_data()
    {
        QTest::addColumn<bool>("whileLoading");
        QTest::newRow("running") << false;
        QTest::newRow("loading") << true;
    }

    void destroyingTheRegistryEndsAllJobsAsCancelled()
    {
        QFETCH(bool, whileLoading);
        PaintBench bench;
        Gate &gate = whileLoading ? bench.painter.openGate : bench.painter.stepGate;
        gate.shut();
        std::vector<Story> stories;
        for (TextToImageModel *model : {bench.model, bench.registry->get<TextToImageModel>(sd3)}) {
            for (const quint64 seed : {1, 2})
                stories.emplace_back(model->generate(smallRequest(seed)));
        }
        QTRY_COMPARE(gate.arrived(), 2);
        bench.registry.reset();
        for (const Story &story : stories)
            QCOMPARE(story.ends(), QStringList({"cancelled"}));
        QCOMPARE(bench.painter.alive.load(), 0);
    }

    void destroyingTheRegistryAtAnyMomentIsSafe()
    {
        for (int turns = 0; turns < 60; ++turns) {
            PaintBench bench;
            bench.painter.failOpening(turns % 3 == 0 ? std::optional(loadError()) : std::nullopt);
            const auto future = bench.model->generate(smallRequest())->future();
            bench.model->generate(smallRequest(2))->cancel();
            const auto plan = bench.model->plan(smallRequest());
            for (int turn = 0; turn < turns % 30; ++turn)
                QCoreApplication::processEvents();
            if (turns % 2 == 0)
                bench.model->unload();
            bench.registry.reset();
            QVERIFY(future.isFinished());
            QCOMPARE(bench.painter.alive.load(), 0);
        }
    }

    void handlersMayCallBack()
    {
        PaintBench bench;
        auto *model = bench.model;
        QList<int> done;
        std::function<void(int)> next = [&](int number) {
            auto *job = model->generate(smallRequest(quint64(number)));
            connect(job, &GenerationJob::finished, this, [&, number] {
                done.append(number);
                model->unload();
                if (number < 3)
                    next(number + 1);
            });
        };
        next(1);
        QTRY_COMPARE(done, QList({1, 2, 3}));
        QTRY_COMPARE(model->state(), Model::State::Idle);
        QCOMPARE(bench.painter.opens.load(), 3);
    }

public Q_SLOTS:
    void destroyIt()
    {
        delete m_doomed;
    }

private:
    QPointer<GenerationJob> m_doomed;
};

QTEST_GUILESS_MAIN(GenerationJobsTest)
#include "tst_generationjobs.moc"
