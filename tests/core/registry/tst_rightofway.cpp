// SPDX-License-Identifier: GPL-3.0-or-later
// For which jobs generators stand still, and from when to when.
#include "embeddingtest.h"

#include "registry/inferencemodule.h"

using namespace pictor;
using namespace pictor::test;

class RightOfWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QVERIFY(!rightOfWay().isHeld()); }

    void aSearchHoldsItUntilItsEnd_data()
    {
        QTest::addColumn<bool>("throws");
        QTest::newRow("finished") << false;
        QTest::newRow("failed") << true;
    }

    void aSearchHoldsItUntilItsEnd()
    {
        QFETCH(const bool, throws);
        Bench bench;
        bench.engines->throwOnRun = throws;
        bench.engines->runGate.shut();
        auto *job = bench.model->embedTexts({"word"}, Priority::Interactive);
        bool heldAtTheEnd = true;
        const auto look = [&] { heldAtTheEnd = rightOfWay().isHeld(); };
        connect(job, &EmbeddingJob::finished, this, look);
        connect(job, &Job::failed, this, look);
        const auto future = job->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        QVERIFY(rightOfWay().isHeld());
        bench.engines->runGate.open();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().has_value(), !throws);
        QVERIFY(!heldAtTheEnd);
    }

    void indexingDoesNot()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto future = bench.model->embedImages({redImage(1)}, Priority::Background)->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        QVERIFY(!rightOfWay().isHeld());
        bench.engines->runGate.open();
        QTRY_VERIFY(future.isFinished());
    }

    void theBatchBeforeASearchGoesFirstToo()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto batch = bench.model->embedImages({redImage(1)}, Priority::Background)->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        const auto search = bench.model->embedTexts({"word"}, Priority::Interactive)->future();
        QVERIFY(rightOfWay().isHeld());
        QVERIFY(!search.isFinished());
        bench.engines->runGate.open();
        QTRY_VERIFY(search.isFinished());
        QVERIFY(batch.isFinished());
    }

    void cancelledWhileItWaits()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto batch = bench.model->embedImages({redImage(1)}, Priority::Background)->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        bench.model->embedTexts({"word"}, Priority::Interactive)->cancel();
        QTRY_VERIFY(!rightOfWay().isHeld());
        QVERIFY(!batch.isFinished());
        bench.engines->runGate.open();
        QTRY_VERIFY(batch.isFinished());
    }

    void destroyedWhileItRuns()
    {
        Bench bench;
        bench.engines->runGate.shut();
        auto *job = bench.model->embedTexts({"word"}, Priority::Interactive);
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        delete job;
        QVERIFY(!rightOfWay().isHeld());
        bench.engines->runGate.open();
        QTRY_COMPARE(bench.model->state(), Model::State::Ready);
    }

    /// Before that a generator may have to end first, for its memory, or a download takes hours.
    void isHeldFromLoadingOn()
    {
        Bench bench;
        bench.engines->locateGate.shut();
        bench.engines->loadGate.shut();
        const auto future = bench.model->embedTexts({"word"}, Priority::Interactive)->future();
        QTRY_COMPARE(bench.engines->locateGate.arrived(), 1);
        QVERIFY(!rightOfWay().isHeld());
        bench.engines->locateGate.open();
        QTRY_COMPARE(bench.engines->loadGate.arrived(), 1);
        QVERIFY(rightOfWay().isHeld());
        const auto other = bench.model->embedTexts({"words"}, Priority::Interactive)->future();
        bench.engines->loadGate.open();
        QTRY_VERIFY(future.isFinished() && other.isFinished());
    }

    void aModelThatCannotBeLoadedLetsGo()
    {
        Bench bench;
        bench.engines->failLoading(loadError());
        const auto future = bench.model->embedTexts({"word"}, Priority::Interactive)->future();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
    }

    void unloadingLetsGoUntilItIsLoadedAgain()
    {
        Bench bench;
        bench.engines->runGate.shut();
        const auto running = bench.model->embedImages({redImage(1)}, Priority::Background)->future();
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        bench.model->unload();
        const auto search = bench.model->embedTexts({"word"}, Priority::Interactive)->future();
        bench.engines->locateGate.shut();
        bench.engines->runGate.open();
        QTRY_COMPARE(bench.engines->locateGate.arrived(), 2);
        QVERIFY(!rightOfWay().isHeld());
        QVERIFY(!search.isFinished());
        bench.engines->locateGate.open();
        QTRY_VERIFY(search.isFinished());
        QVERIFY(search.result());
    }

    void theRegistrysEndLetsGo()
    {
        Bench bench;
        bench.engines->runGate.shut(); // and stays so
        bench.model->embedTexts({"word"}, Priority::Interactive);
        bench.model->embedTexts({"words"}, Priority::Interactive);
        QTRY_COMPARE(bench.engines->runGate.arrived(), 1);
        bench.registry.reset();
        QVERIFY(!rightOfWay().isHeld());
    }
};

QTEST_GUILESS_MAIN(RightOfWayTest)
#include "tst_rightofway.moc"
