// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/memorygovernor.h"

#include "embeddingtest.h"

using namespace pictor;
using namespace pictor::test;

namespace {

/// A tenant that a test plays with.
class FakeTenant final : public MemoryGovernor::Tenant {
public:
    FakeTenant(MemoryGovernor &governor, const QString &name, bool leavesAtOnce = true)
        : m_governor(governor)
        , m_name(name)
        , m_leavesAtOnce(leavesAtOnce)
    {
    }

    QString tenantName() const override { return m_name; }
    bool isIdle() const override { return idle; }
    void unload() override
    {
        ++unloads;
        if (m_leavesAtOnce)
            m_governor.release(this);
    }

    void ask(qint64 bytes)
    {
        answer.reset();
        m_governor.admit(this, bytes, [this](const Result<void> &result) { answer = result; });
    }
    bool admitted() const { return answer && answer->has_value(); }
    bool refused() const { return answer && !answer->has_value(); }

    bool idle = true;
    int unloads = 0;
    std::optional<Result<void>> answer;

private:
    MemoryGovernor &m_governor;
    QString m_name;
    bool m_leavesAtOnce;
};

} // namespace

class MemoryGovernorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void budgetIsTheUsersOrAShareOfTheDevice()
    {
        MemoryGovernor governor(1000);
        QCOMPARE(governor.budget(), 600);
        governor.setLimit(900);
        QCOMPARE(governor.budget(), 900);
        governor.setLimit(1001); // of the machine's memory, say, and the device has less
        QCOMPARE(governor.budget(), 1000);
        governor.setLimit(0);
        governor.setDeviceMemory(2000);
        QCOMPARE(governor.budget(), 1200);
        QVERIFY(MemoryGovernor(0).budget() > qint64(1) << 60);
    }

    void whatFitsIsAdmitted()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B");
        a.ask(60);
        b.ask(40);
        QVERIFY(a.admitted() && b.admitted());
        QCOMPARE(governor.used(), 100);
        QCOMPARE(a.unloads, 0);
    }

    void leastRecentlyUsedIdleOneGoesFirst()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B"), c(governor, "C"), d(governor, "D");
        a.ask(30);
        b.ask(30);
        c.ask(30);
        governor.touch(&a);
        d.ask(40);
        QVERIFY(d.admitted());
        QCOMPARE(b.unloads, 1);
        QCOMPARE(a.unloads + c.unloads, 0);
        QCOMPARE(governor.used(), 100);
    }

    void asManyGoAsAreNeeded()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B"), c(governor, "C");
        a.ask(50);
        b.ask(50);
        c.ask(100);
        QVERIFY(c.admitted());
        QCOMPARE(a.unloads + b.unloads, 2);
    }

    void whoHoldsMayAskForMore()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B");
        a.ask(40);
        b.ask(50);
        a.idle = false;
        a.ask(50);
        QVERIFY(a.admitted());
        QCOMPARE(governor.used(), 100);
        QCOMPARE(b.unloads, 0);
        a.ask(60);
        QVERIFY(a.admitted());
        QCOMPARE(b.unloads, 1);
        QCOMPARE(governor.used(), 60);
    }

    void whoIsRefusedMoreKeepsWhatItHolds()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B");
        a.ask(40);
        b.ask(50);
        a.idle = b.idle = false;
        a.ask(51);
        QVERIFY(a.refused());
        QCOMPARE(governor.used(), 90);
        a.ask(20);
        QVERIFY(a.admitted());
        QCOMPARE(governor.used(), 70);
    }

    void nothingAlwaysFits()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B");
        a.ask(90);
        governor.resize(&a, 120);
        a.idle = false;
        b.ask(0);
        QVERIFY(b.admitted());
    }

    void tellsWhatCanBeHad()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B"), c(governor, "C");
        a.ask(30);
        b.ask(40);
        b.idle = false;
        QCOMPARE(governor.spare(&c), 30);
        QCOMPARE(governor.spare(&a), 60); // its own does not count
        QCOMPARE(governor.attainable(&c), 60);
        b.ask(70);
        a.idle = false;
        QCOMPARE(governor.spare(&c), 1); // 0 would mean all there is
        QCOMPARE(governor.attainable(&c), 1);
        QCOMPARE(MemoryGovernor(0).spare(&c), 0);
    }

    void busyOnesStay()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A"), b(governor, "B"), c(governor, "C");
        a.ask(50);
        b.ask(50);
        a.idle = false;
        c.ask(50);
        QVERIFY(c.admitted());
        QCOMPARE(a.unloads, 0);
        QCOMPARE(b.unloads, 1);
    }

    void refusedBecauseOfOthersNamesThem()
    {
        MemoryGovernor governor(0, 4'000'000'000);
        FakeTenant a(governor, "Anna"), b(governor, "Bert"), c(governor, "Cleo");
        a.ask(2'500'000'000);
        b.ask(500'000'000);
        a.idle = false;
        c.ask(2'000'000'000);
        QVERIFY(c.refused());
        QCOMPARE(c.answer->error().kind, Error::Kind::OutOfMemory);
        for (const char *part : {"Cleo", "2.0 GB", "4.0 GB", "Anna: 2.5 GB"})
            QVERIFY2(c.answer->error().message.contains(part), qPrintable(c.answer->error().message));
        QCOMPARE(b.unloads, 0); // it would not have helped
    }

    void whatNeverFitsIsRefusedWithTheFigures()
    {
        MemoryGovernor governor(0, 1'000'000'000);
        FakeTenant a(governor, "A"), b(governor, "Big");
        a.ask(100);
        b.ask(34'000'000'000);
        QVERIFY(b.refused());
        for (const char *part : {"Big", "34.0 GB", "1.0 GB"})
            QVERIFY2(b.answer->error().message.contains(part), qPrintable(b.answer->error().message));
        QCOMPARE(a.unloads, 0);
    }

    void waitsUntilThoseWhoLeaveAreGone()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A", false), b(governor, "B"), c(governor, "C");
        a.ask(80);
        b.ask(60);
        c.ask(30);
        QVERIFY(!b.answer && !c.answer);
        QCOMPARE(a.unloads, 1);
        governor.release(&a);
        QVERIFY(b.admitted() && c.admitted());
        QCOMPARE(a.unloads, 1);
    }

    void whoGivesUpWaitingIsForgotten()
    {
        MemoryGovernor governor(0, 100);
        FakeTenant a(governor, "A", false), b(governor, "B");
        a.ask(80);
        b.ask(60);
        governor.release(&b);
        governor.release(&a);
        QVERIFY(!b.answer);
        QCOMPARE(governor.used(), 0);
    }

    void modelsMakeRoomForEachOther()
    {
        Bench bench;
        bench.engines->setMemory(base32, 60);
        bench.engines->setMemory(large14, 70);
        bench.registry->setMemoryBudget(100);
        auto *large = bench.registry->get<ImageEmbeddingModel>(large14);
        QTRY_VERIFY(bench.model->prepare().isFinished());
        const auto info = large->prepare();
        QTRY_VERIFY(info.isFinished());
        QVERIFY(info.result());
        QCOMPARE(bench.model->state(), Model::State::Idle);
        QCOMPARE(bench.engines->alive.load(), 1);
    }

    void modelRefusedForMemoryTriesAgainLater()
    {
        Bench bench;
        bench.engines->setMemory(base32, 60);
        bench.registry->setMemoryBudget(50);
        const auto refused = bench.model->prepare();
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Error::Kind::OutOfMemory);
        QCOMPARE(bench.model->state(), Model::State::Failed);
        QCOMPARE(bench.engines->loads.load(), 0);
        bench.registry->setMemoryBudget(60);
        const auto admitted = bench.model->prepare();
        QTRY_VERIFY(admitted.isFinished());
        QVERIFY(admitted.result());
    }

    void whatALoadReallyTookCounts()
    {
        Bench bench;
        bench.engines->setMemory(base32, 10);
        bench.engines->setMemory(large14, 10);
        bench.engines->loadedBytes = 95;
        bench.registry->setMemoryBudget(100);
        QTRY_VERIFY(bench.model->prepare().isFinished());
        QTRY_VERIFY(bench.registry->get<ImageEmbeddingModel>(large14)->prepare().isFinished());
        QCOMPARE(bench.engines->alive.load(), 1);
    }
};

QTEST_GUILESS_MAIN(MemoryGovernorTest)
#include "tst_memorygovernor.moc"
