// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationjob.h"

namespace pictor::app {

/// "reading-text": for scripts.
QLatin1String nameOf(GenerationJob::Stage stage);

/// "Reading the prompt": for people.
QString describe(GenerationJob::Stage stage);

} // namespace pictor::app
