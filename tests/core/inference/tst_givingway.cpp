// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/enginetypes.h"
#include "inference/runtime/givingway.h"

#include <QTest>

#include <future>
#include <optional>

using namespace pictor::inference;
using namespace std::chrono_literals;

namespace {

/// Work that comes to giveWay() once, on a thread of its own. @return whether it went on; false: cancelled
std::future<bool> workBeside(RightOfWay &way, const std::stop_token &stop = {})
{
    return std::async(std::launch::async, [&way, stop] {
        const GivingWay giving(&way, stop);
        try {
            giveWay();
        } catch (const EngineError &error) {
            return error.kind() != EngineError::Kind::Cancelled;
        }
        return true;
    });
}

bool isOver(const std::future<bool> &work)
{
    return work.wait_for(0s) == std::future_status::ready;
}

} // namespace

/// Whose turn it is: who waits, for whom, and for how long at most.
class GivingWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhereNobodyHoldsIt()
    {
        RightOfWay way;
        QVERIFY(!way.isHeld());
        QVERIFY(workBeside(way).get());
        {
            const RightOfWay::Hold hold(way);
        }
        QVERIFY(!way.isHeld());
        QVERIFY(workBeside(way).get());
    }

    void standsStillWhileSomebodyHoldsIt()
    {
        RightOfWay way;
        std::optional<RightOfWay::Hold> hold(std::in_place, way);
        auto work = workBeside(way);
        QTRY_COMPARE(way.waiting(), 1);
        QVERIFY(!isOver(work));
        hold.reset();
        QVERIFY(work.get());
        QCOMPARE(way.waiting(), 0);
    }

    void standsStillUntilTheLastHasGone()
    {
        RightOfWay way;
        std::optional<RightOfWay::Hold> first(std::in_place, way), second(std::in_place, way);
        auto one = workBeside(way), other = workBeside(way);
        QTRY_COMPARE(way.waiting(), 2);
        first.reset();
        QVERIFY(way.isHeld());
        QVERIFY(!isOver(one));
        QVERIFY(!isOver(other));
        second.reset();
        QVERIFY(one.get());
        QVERIFY(other.get());
    }

    void stopEndsTheWait()
    {
        RightOfWay way;
        const RightOfWay::Hold hold(way);
        std::stop_source source;
        auto work = workBeside(way, source.get_token());
        QTRY_COMPARE(way.waiting(), 1);
        source.request_stop();
        QVERIFY(!work.get());
        QVERIFY(way.isHeld());
    }

    void stopEndsWorkThatDoesNotWait()
    {
        RightOfWay way;
        std::stop_source source;
        source.request_stop();
        QVERIFY(!workBeside(way, source.get_token()).get());
    }

    void neverWaitsLongerThanItHasPatience()
    {
        RightOfWay way;
        const RightOfWay::Hold hold(way); // and never lets go
        const GivingWay giving(&way, {}, Patience(1ms));
        giveWay();
        giveWay();
        QVERIFY(way.isHeld());
        QCOMPARE(way.waiting(), 0);
    }

    void waitingSpendsPatienceAndWorkEarnsIt()
    {
        Patience patience(4s);
        QVERIFY(patience.left() == 4s);
        patience.waited(3s);
        QVERIFY(patience.left() == 1s);
        patience.waited(2s); // a wait ends late, not never
        QVERIFY(patience.left() == 0s);
        patience.worked(500ms);
        QVERIFY(patience.left() == 500ms);
        patience.worked(1h);
        QVERIFY(patience.left() == 4s);
    }

    void threadsThatDoNotGiveWayGoOn()
    {
        RightOfWay way;
        const RightOfWay::Hold hold(way);
        giveWay(); // of a search itself, or a training
        const GivingWay nobodys(nullptr, {});
        giveWay();
        const GivingWay ofThisThread(&way, {}, Patience(0s));
        std::async(std::launch::async, [] { giveWay(); }).get();
        QCOMPARE(way.waiting(), 0);
    }

    void innerWorkGivesWayForItself()
    {
        RightOfWay way;
        std::stop_source outerStop;
        const GivingWay outer(&way, outerStop.get_token());
        {
            const GivingWay inner(nullptr, {});
            outerStop.request_stop();
            giveWay();
        }
        QVERIFY_THROWS_EXCEPTION(EngineError, giveWay());
    }
};

QTEST_GUILESS_MAIN(GivingWayTest)
#include "tst_givingway.moc"
