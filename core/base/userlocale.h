// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace pictor {

/// How numbers and times are written in what Pictor says. For any thread: QLocale() itself may not be asked
/// while the window changes its language, as QLocale::setDefault() is for one thread alone.
/// @return QLocale() as long as nothing was set
QLocale userLocale();
void setUserLocale(const QLocale &locale);

} // namespace pictor
