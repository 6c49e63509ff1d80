// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor {

/// Makes the calling thread, and the threads it starts, give way to the window's where processors are scarce.
/// Once is enough; more does no harm. On Linux by its nice value, elsewhere nothing happens. Threads of an
/// OpenMP pool belong to the thread that first computes in parallel, and come after its own value.
void giveWayToTheWindow();

/// The same to the threads that gave way to the window, too: for work of minutes, which may not keep somebody
/// waiting who searches.
void giveWayToSearches();

} // namespace pictor
