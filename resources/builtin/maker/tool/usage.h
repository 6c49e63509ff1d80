// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::landscapes {

/// How the program is used.
QString usage();

} // namespace pictor::landscapes
