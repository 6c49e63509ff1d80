// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "ui/library/query.h"

namespace pictor::ui {

class Settings;

/// What was looked for when the window was closed.
Query rememberedQuery(const Settings &settings, const Paths &paths);

/// `query` without the files that are gone. Looks at the disk, where a dead network share may hang: not for
/// the GUI thread.
Query withoutMissingFiles(Query query);

/// Keeps `query` for the next start: files by their paths; a pasted picture, or one in the system's folder
/// for temporary files (a browser's drop), as a copy in the data folder.
void rememberQuery(const Query &query, Settings &settings, const Paths &paths);

} // namespace pictor::ui
