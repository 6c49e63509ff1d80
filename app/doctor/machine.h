// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/report.h"

#include <QStringList>

namespace pictor::app {

/// Pictor's version and Qt's.
ReportSection programSection();

/// System, display, language.
ReportSection systemSection();

/// What the processor calls itself; empty: the system does not say.
QString processorModel();

/// Those instructions of the processor that make models faster, as the system allows them: "AVX-512", "AMX
/// bf16".
QStringList processorFeatures();

/// Bytes that programs may still take without others being moved to disk; 0: the system does not say.
qint64 availableMemory();

} // namespace pictor::app
