// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pictor {

/// All memory of this machine, in bytes; 0: the system does not say.
qint64 physicalMemory();

} // namespace pictor
