// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/repositoryfolder.h"

#include <QSet>
#include <QStringList>

namespace pictor::hub {

/// What downloads began and did not end. For a worker thread.

/// Etags of all parts in a repository's folder.
QStringList partsIn(const RepositoryFolder &folder);

/// Bytes of a part, whatever size its file will have.
qint64 bytesOnDisk(const RepositoryFolder &folder, const QString &etag);

/// Deletes the parts `etags`, those left out that a program works on just now.
void deleteParts(const RepositoryFolder &folder, const QStringList &etags);

} // namespace pictor::hub
