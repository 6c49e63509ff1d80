// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <QStringList>

namespace pictor::ui::test {

/// What Tab stops at, in its order, beginning at the rail; presses it until it has gone round.
QList<QQuickItem *> tabStops(QQuickWindow *window, WindowDriver &driver);

/// Stops that come after one which they stand above of, or left of. What is scrolled stands where its
/// flickable stands, seen from outside.
QStringList disorder(const QList<QQuickItem *> &stops);

/// Stops that look no different with the focus: fewer pixels than a small control's ring has change by 3:1
/// (WCAG 2.2, 2.4.13).
QStringList unseenFocus(QQuickWindow *window, const QList<QQuickItem *> &stops);

} // namespace pictor::ui::test
