// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace pictor::ui::test {

/// What a screen reader would miss in a window, walking what QAccessible tells it: controls, rows and cells
/// without a name or a role, or not in the tree at all; buttons that Tab does not stop at.
QStringList unspokenItems(QQuickWindow *window);

} // namespace pictor::ui::test
