// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::app {

/// pictor(1), in roff with the macros of man(7). The headings are English; so is what is installed, see
/// WriteReference.cmake.
QString manualPage();

} // namespace pictor::app
