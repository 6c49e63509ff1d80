// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/placement.h"
#include "hub/transfersession.h"

#include <functional>
#include <stop_token>

namespace pictor::hub {

/// Looks for files that other programs have already: first among the cache's own blobs of other repositories,
/// then below `folders`. What has the right size and SHA-256 becomes the blob. Small files, which the hub
/// names by another hash, are not worth it. Reads and hashes: for a worker thread.
/// @param adopted  called with the path of each file that is in its place now
void adoptFromOthers(const QList<PlannedFile> &files,
    const std::function<Place(const QString &path)> &placeOf, const QStringList &folders,
    const std::stop_token &stop, const std::function<void(const QString &path)> &adopted);

/// Hash of a file's content as its etag has it; empty: cannot be read, or asked to stop.
QString hashOfFile(const QString &path, QStringView etag, const std::stop_token &stop,
    const std::function<void(qint64 bytes)> &progress = {});

} // namespace pictor::hub
