// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadpriority.h"

#include <QTest>

#include <algorithm>
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

/// Of a new thread after `giveWay`.
int niceAfter(void (*giveWay)())
{
    int value = 0;
#if defined(Q_OS_LINUX)
    std::thread([&value, giveWay] {
        giveWay();
        value = getpriority(PRIO_PROCESS, 0);
    }).join();
#endif
    return value;
}

} // namespace

void ThreadPriorityTest::onlyWhereThereIsAWindow()
{
#if !defined(Q_OS_LINUX)
    QSKIP("Threads give way under Linux only.");
#endif
    const int own = niceAfter([] {});
    QCOMPARE(niceAfter(giveWayToTheWindow), own);
    QCOMPARE(niceAfter(giveWayToSearches), own);
    letThreadsGiveWay();
    QCOMPARE(niceAfter(giveWayToTheWindow), std::max(own, 5));
    QCOMPARE(niceAfter(giveWayToSearches), std::max(own, 10));
}

QTEST_GUILESS_MAIN(ThreadPriorityTest)
#include "tst_threadpriority.moc"
