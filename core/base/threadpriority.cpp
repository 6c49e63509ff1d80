// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/threadpriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace pictor {

void giveWayToTheWindow()
{
#ifdef Q_OS_LINUX
    // QThread's priorities have no effect under Linux's ordinary scheduling. There, 0 stands for the calling
    // thread, not its process: setpriority(2), "C library/kernel differences".
    constexpr int background = 10;
    if (getpriority(PRIO_PROCESS, 0) < background)
        setpriority(PRIO_PROCESS, 0, background);
#endif
}

} // namespace pictor
