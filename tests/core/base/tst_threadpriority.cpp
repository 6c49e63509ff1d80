// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadpriority.h"

#include <QTest>

#include <thread>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

using namespace pictor;

class ThreadPriorityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhereThereIsAWindow();
};

namespace {

/// Of a new thread after `giveWay`, less this thread's.
int niceAfter(void (*giveWay)())
{
    int value = 0;
#if defined(Q_OS_LINUX)
    std::thread([&value, giveWay] {
        giveWay();
        value = getpriority(PRIO_PROCESS, 0);
    }).join();
    value -= getpriority(PRIO_PROCESS, 0);
#endif
    return value;
}

} // namespace

void ThreadPriorityTest::onlyWhereThereIsAWindow()
{
#if !defined(Q_OS_LINUX)
    QSKIP("Threads give way under Linux only.");
#endif
    QCOMPARE(niceAfter(giveWayToTheWindow), 0);
    QCOMPARE(niceAfter(giveWayToSearches), 0);
    letThreadsGiveWay();
    const int forWindow = niceAfter(giveWayToTheWindow);
    QVERIFY(forWindow > 0);
    QVERIFY(niceAfter(giveWayToSearches) > forWindow);
}

QTEST_GUILESS_MAIN(ThreadPriorityTest)
#include "tst_threadpriority.moc"
