// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadpriority.h"

#include <QtGlobal>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace pictor {

namespace {

std::atomic<bool> isAsked = false;

void beNice([[maybe_unused]] int value)
{
#ifdef Q_OS_LINUX
    // QThread's priorities have no effect under Linux's ordinary scheduling. There, 0 stands for the calling
    // thread, not its process: setpriority(2), "C library/kernel differences".
    if (isAsked && getpriority(PRIO_PROCESS, 0) < value)
        setpriority(PRIO_PROCESS, 0, value);
#endif
}

} // namespace

void letThreadsGiveWay()
{
    isAsked = true;
}

void giveWayToTheWindow()
{
    beNice(5); // a third of what the window gets where both want a processor
}

void giveWayToSearches()
{
    beNice(10);
}

} // namespace pictor
