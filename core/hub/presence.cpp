// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cachedmodel.h"
#include "hub/parts.h"
#include "hub/snapshotplan.h"

#include <QFileInfo>

#include <algorithm>

namespace pictor::hub {

Presence presenceOf(const HubCache &cache, const SnapshotRequest &request)
{
    const RepositoryFolder folder(cache.root(), request.repository);
    const QString commit = cachedCommit(folder, request.revision);
    Presence presence{.isComplete = completeSnapshot(folder, request, commit).has_value()};
    for (const WantedFile &file : request.files) {
        const QFileInfo info(folder.file(commit, file.path));
        if (!commit.isEmpty() && info.isFile() && (file.bytes == 0 || info.size() == file.bytes))
            presence.complete += info.size();
    }
    const QStringList parts = partsIn(folder);
    for (const QString &etag : parts)
        presence.partial += bytesOnDisk(folder, etag);
    return presence;
}

} // namespace pictor::hub
