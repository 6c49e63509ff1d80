// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::inference {
class Backend;
}

namespace pictor::app {

/// Something about `backend` that spoils every figure, for people; empty: nothing.
QString spoilerOf(const inference::Backend &backend);

} // namespace pictor::app
