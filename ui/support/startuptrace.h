// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

// `pictor --startup-trace`: a line in English for each phase of the start, with the milliseconds since the
// process began, as the kernel noted that (to 10 ms). Linux; elsewhere they count from the first phase.
namespace pictor::ui {

class Session;

/// Notes that `phase`, a literal, was reached; the first time counts. From any thread.
void noteStartup(const char *phase);

/// Tells on standard error what was reached, and from now on every phase as it is reached.
void tellStartup();
bool isStartupTold();

/// Notes the first frame that `window` shows, and the memory that is resident then.
void noteFirstFrame(QQuickWindow *window);

/// Notes when the library of `session` is open, and when its list of models knows which are here.
void noteReadiness(Session &session);

} // namespace pictor::ui
