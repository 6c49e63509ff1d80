// SPDX-License-Identifier: GPL-3.0-or-later
// The life of jobs: their order, their one end, cancelling, and the end of the registry under them.
#include "embeddingtest.h"

#include <QPointer>

using namespace pictor;
using namespace pictor::test;
using State = Job::State;

class EmbeddingJobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsOnceFromTheEventLoopAndIsGone()
    {
        Bench bench;
        QTRY_VERIFY(bench.model->prepare().isFinished());
        const QPointer<EmbeddingJob> job = bench.model->embedImages({redImage(1)});
        const Ends ends(job);
        QVERIFY(!job->hasEnded());
        QTRY_COMPARE(ends.log(), QStringList({"finished"}));
        QTRY_VERIFY(job.isNull());
        QCOMPARE(ends.log(), QStringList({"finished"}));
    }

    void interactiveJobsPassWaitingBackgroundOnes()
    {
        Bench bench;
        bench.engines->runGate.shut();
        bench.model->embedImages({redImage(1)}, Priority::Background);
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        bench.model->embedImages({redImage(2)}, Priority::Background);
        bench.model->embedImages({redImage(3)}, Priority::Background);
        bench.model->embedImages({redImage(4)}, Priority::Interactive);
        const auto last = bench.model->embedImages({redImage(5)}, Priority::Interactive)->future();
        bench.engines->runGate.open();
        QTRY_COMPARE(bench.engines->order(), std::vector<int>({1, 4, 5, 2, 3}));
        QVERIFY(last.isFinished());
    }

    void cancelsAQueuedJobAtOnce()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto running = bench.model->embedImages({redImage(1)})->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        auto *queued = bench.model->embedImages({redImage(2)});
        const Ends ends(queued);
        const auto future = queued->future();
        queued->cancel();
        QCOMPARE(queued->state(), State::Queued);
        QTRY_COMPARE(ends.log(), QStringList({"cancelled"}));
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
        QVERIFY(!running.isFinished());
        bench.engines->runGate.open();
        QTRY_VERIFY(running.isFinished());
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
        QCOMPARE(bench.engines->order(), std::vector<int>({1}));
    }

    void cancelsARunningJobWithinItsBlock()
    {
        Bench bench;
        bench.engines->runGate.shut(); // and stays so: only the stop token gets the job out
        auto *job = bench.model->embedImages({redImage(1), redImage(2), redImage(3)});
        const Ends ends(job);
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        QCOMPARE(job->state(), State::Running);
        job->cancel();
        job->cancel();
        QTRY_COMPARE(ends.log(), QStringList({"cancelled"}));
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
        QCOMPARE(bench.engines->runs.load(), 1);
    }

    void cancelWhileLoadingLeavesTheModelLoaded()
    {
        Bench bench;
        bench.engines->loadGate.shut();
        auto *job = bench.model->embedImages({redImage(1)});
        const Ends ends(job);
        QTRY_COMPARE(bench.engines->loadGate.arrived(), 1);
        job->cancel();
        QTRY_COMPARE(ends.log(), QStringList({"cancelled"}));
        bench.engines->loadGate.open();
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
        QCOMPARE(bench.engines->runs.load(), 0);
    }

    void cancelledAndFailedLoadEndsOnce()
    {
        Bench bench;
        bench.engines->failLocating(loadError());
        bench.engines->locateGate.shut();
        auto *job = bench.model->embedImages({redImage(1)});
        const Ends ends(job);
        QTRY_COMPARE(bench.engines->locateGate.arrived(), 1);
        job->cancel();
        bench.engines->locateGate.open();
        QTRY_COMPARE(bench.model->state(), Model::State::Failed);
        QTRY_COMPARE(ends.log(), QStringList({"cancelled"}));
    }

    void cancelAfterTheEndDoesNothing()
    {
        Bench bench;
        auto *job = bench.model->embedImages({redImage(1)});
        const Ends ends(job);
        QObject::connect(job, &EmbeddingJob::finished, job, &Job::cancel);
        QTRY_COMPARE(ends.log(), QStringList({"finished"}));
        QCoreApplication::processEvents();
        QCOMPARE(ends.log(), QStringList({"finished"}));
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
        Bench bench;
        bench.engines->runGate.shut();
        auto *first = bench.model->embedImages({redImage(1)});
        auto *second = bench.model->embedImages({redImage(2)});
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        EmbeddingJob *doomed = running ? first : second;
        const Ends ends(doomed);
        const auto future = doomed->future();
        const auto other = (running ? second : first)->future();
        delete doomed;
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
        bench.engines->runGate.open();
        QTRY_VERIFY(other.isFinished());
        QVERIFY(other.result());
        QVERIFY(ends.log().isEmpty());
    }

    void destroyingItInItsOwnSignalIsAllowed()
    {
        Bench bench;
        const QPointer<EmbeddingJob> job = bench.model->embedImages({redImage(1)});
        QObject::connect(job, &EmbeddingJob::finished, this, [job] { delete job; });
        QTRY_VERIFY(job.isNull());
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
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
        Bench bench;
        Gate &gate = whileLoading ? bench.engines->loadGate : bench.engines->runGate;
        gate.shut();
        auto *other = bench.registry->get<ImageEmbeddingModel>(large14);
        std::vector<EmbeddingJob *> jobs;
        for (ImageEmbeddingModel *model : {bench.model, other}) {
            jobs.push_back(model->embedImages({redImage(1), redImage(2), redImage(3)}));
            jobs.push_back(model->embedTexts({"word"}, Priority::Background));
        }
        const auto info = other->prepare();
        const std::vector<Ends> ends(jobs.begin(), jobs.end());
        QTRY_COMPARE(gate.arrived(), 2);
        if (whileLoading)
            gate.open(); // a load cannot be stopped, only waited for
        bench.registry.reset();
        for (const Ends &end : ends)
            QCOMPARE(end.log(), QStringList({"cancelled"}));
        QVERIFY(info.isFinished());
        QCOMPARE(bench.engines->alive.load(), 0);
    }

    void destroyingTheRegistryAtAnyMomentIsSafe()
    {
        for (int turns = 0; turns < 60; ++turns) {
            Bench bench;
            bench.engines->failLoading(turns % 3 == 0 ? std::optional(loadError()) : std::nullopt);
            const auto future = bench.model->embedImages({redImage(1), redImage(2), redImage(3)})->future();
            bench.model->embedTexts({"word"})->cancel();
            for (int turn = 0; turn < turns % 20; ++turn)
                QCoreApplication::processEvents();
            if (turns % 2 == 0)
                bench.model->unload();
            bench.registry.reset();
            QVERIFY(future.isFinished());
            QCOMPARE(bench.engines->alive.load(), 0);
        }
    }

    void handlersMayCallBack()
    {
        Bench bench;
        auto *model = bench.model;
        QList<int> done;
        // The job's end unloads the model and asks for the next job at once.
        std::function<void(int)> next = [&](int number) {
            auto *job = model->embedImages({redImage(number)});
            QObject::connect(job, &EmbeddingJob::finished, this, [&, number] {
                done.append(number);
                model->unload();
                if (number < 3)
                    next(number + 1);
            });
        };
        next(1);
        QTRY_COMPARE(done, QList({1, 2, 3}));
        QTRY_COMPARE(model->state(), Model::State::Idle);
        QCOMPARE(bench.engines->loads.load(), 3);
    }
};

QTEST_GUILESS_MAIN(EmbeddingJobsTest)
#include "tst_embeddingjobs.moc"
