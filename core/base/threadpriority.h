// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pictor {

/// Makes the calling thread, and the threads it starts, give way to the window's where processors are scarce.
/// Once is enough; more does no harm. On Linux by its nice value, elsewhere nothing happens.
void giveWayToTheWindow();

} // namespace pictor
