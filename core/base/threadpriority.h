// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor {

/// From now on the two below do something. Whoever opens a window says so; what a command computes without
/// one is what somebody waits for, and gets its fair share beside other programs.
void letThreadsGiveWay();

/// Makes the calling thread, and the threads it starts, give way to the window's where processors are scarce.
/// Once is enough; more does no harm. On Linux by its nice value, elsewhere nothing happens. Threads of an
/// OpenMP pool belong to the thread that first computes in parallel, and come after its own value.
void giveWayToTheWindow();

/// The same to the threads that gave way to the window, too: for work of minutes, which may not keep somebody
/// waiting who searches.
void giveWayToSearches();

} // namespace pictor
