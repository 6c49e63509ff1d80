// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace pictor::ui::test {

/// What is wrong with the words that a window shows: cut off (but for NameText, which may cut what somebody
/// called something), larger than their item, beyond what shows them, or across other words or controls. What
/// a flickable scrolls to is no fault.
QStringList misfits(QQuickWindow *window);

} // namespace pictor::ui::test
