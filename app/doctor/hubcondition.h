// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "doctor/report.h"
#include "hub/hubenvironment.h"

namespace pictor::app {

/// How Pictor would reach the hub. Asks nobody, and tells of a token only that there is one.
/// @param ailments  takes what is wrong
ReportSection hubSection(
    const Paths &paths, const hub::HubEnvironment &environment, QList<Ailment> &ailments);

} // namespace pictor::app
