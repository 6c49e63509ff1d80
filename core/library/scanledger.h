// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/folderscan.h"

#include <span>
#include <vector>

namespace pictor::library {

class Database;

/// A picture that waits to be embedded.
struct PendingImage {
    qint64 id = 0;
    QString path;
    FileStamp stamp; ///< size and modified: vectors of another state of the file are not stored
};

struct PendingPage {
    std::vector<PendingImage> images;
    qint64 doneElsewhere = 0; ///< embedded by another process since the scan
    qint64 left = 0; ///< after this page
};

/// A picture that an earlier run could not read and this one would not either.
struct KnownFailure {
    QString path;
    QString message;
};

struct SettledImages {
    qint64 waiting = 0; ///< in all
    qint64 unchanged = 0; ///< of those that this call decided on: embedded before
    std::vector<KnownFailure> unreadable; ///< the rest of them
};

enum class PageOrder { OldestFirst, NewestFirst };

/// What one index run has seen, in temporary tables of its connection: a scan of unchanged folders writes
/// nothing to disk, and what waits takes no memory of its own. One run at a time.
namespace scanledger {

Result<void> begin(Database &database);

/// Brings the images table up to what was found: new, changed and moved files. A file that was moved keeps
/// its row and thereby its vectors.
/// @return pictures that this run had not seen before
Result<qint64> reconcile(Database &database, std::span<const FoundFile> files);

/// Decides which of the reconciled pictures wait for `model`.
Result<SettledImages> settle(Database &database, qint64 model);

/// Takes up to `limit` waiting pictures out of the queue.
Result<PendingPage> takePending(Database &database, qint64 model, int limit, PageOrder order);

/// Removes the pictures below `folder` that the run has not seen and that are gone, or were reached through a
/// link into `watched`. Pictures below `unreachable` are kept.
/// @return how many were removed
Result<qint64> removeVanished(
    Database &database, const QString &folder, const QStringList &watched, const QStringList &unreachable);

/// Whether anything is known of pictures below `folder`.
Result<bool> knowsImagesBelow(Database &database, const QString &folder);

} // namespace scanledger

} // namespace pictor::library
