// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"

namespace pictor::ui {

using pictor::whenDone;

} // namespace pictor::ui
