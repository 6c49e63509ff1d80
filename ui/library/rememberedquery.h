// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/query.h"

namespace pictor::ui {

/// `query` as the next start can have it: files by their paths; a pasted picture, or one in the system's
/// folder for temporary files (a browser's drop), as a copy in `folder`. A picture that cannot be copied is
/// left out. Reads and writes files: not for the GUI thread.
Query lastingQuery(const Query &query, const QString &folder);

/// Deletes the copies in `folder` that `kept` does not use. Likewise.
void removeCopies(const QString &folder, const Query &kept);

/// `query` without the files that are gone. Looks at the disk, where a dead network share may hang: not for
/// the GUI thread.
Query withoutMissingFiles(Query query);

} // namespace pictor::ui
