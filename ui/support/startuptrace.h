// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

namespace pictor::ui {

/// Prints, once, how many milliseconds passed from the start of the process (as the kernel noted it) to
/// `window`'s first frame. Linux only.
void traceFirstFrame(QQuickWindow *window);

} // namespace pictor::ui
