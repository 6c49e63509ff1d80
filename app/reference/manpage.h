// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::app {

/// pictor(1), in roff with the macros of man(7). English: the command line speaks nothing else yet.
QString manualPage();

} // namespace pictor::app
