// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/partfile.h"
#include "hub/repositoryfolder.h"

#include <QString>

namespace pictor::hub {

/// Putting things where the Python client looks for them. Disk writes: for a worker thread. Each is written
/// beside and renamed.

/// Whether links can be made below the cache's root. Tried once for each root. Thread-safe.
bool canLink(const QString &cacheRoot);

/// Makes the folders of a repository, and marks the cache for backup programs.
Result<bool> prepareFolders(const RepositoryFolder &folder);

/// Where one file of a commit belongs.
struct Place {
    RepositoryFolder folder;
    QString commit;
    QString path; ///< in the repository
    bool mayLink = true; ///< else, and where links cannot be made, the file itself stands in the snapshot

    bool links() const { return mayLink && canLink(folder.cacheRoot()); }
};

/// Makes the sound, whole `part` the blob of its etag, visible at `place`.
Result<bool> placePart(const PartFile &part, const Place &place);
/// Makes the blob `etag`, which is there, visible at `place`.
Result<bool> placeBlob(const QString &etag, const Place &place);
/// Makes `file`, known to be what `etag` says, the blob: by a hard link, else a symbolic one.
Result<bool> adopt(const QString &file, const QString &etag, const Place &place);

/// `commit` has no such file: nobody need ask for it again.
Result<bool> noteAbsence(const RepositoryFolder &folder, const QString &commit, const QString &file);
/// `revision`, a branch or tag, is `commit`. Nothing to do where it is the commit itself.
Result<bool> writeRef(const RepositoryFolder &folder, const QString &revision, const QString &commit);

} // namespace pictor::hub
