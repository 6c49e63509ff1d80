// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/hubcache.h"
#include "hub/snapshotdownload.h"

#include <functional>
#include <stop_token>

namespace pictor::hub {

/// What of a model is in the cache, whether it is sound, and how to be rid of it. Disk reads and writes: for
/// a worker thread. Thread-safe.

/// How much of `files` is here.
struct Presence {
    qint64 complete = 0; ///< bytes of files in their place
    qint64 partial = 0; ///< bytes of files that a download began
    bool isComplete = false; ///< all that are not optional
};
Presence presenceOf(const HubCache &cache, const SnapshotRequest &request);

/// A file that is not what it should be.
struct FileFault {
    QString path; ///< in the repository
    QString fault; ///< translated, in a few words
};

struct Verification {
    QList<FileFault> faults{}; ///< empty: every file is sound
    int files = 0; ///< looked at
    qint64 bytes = 0; ///< read
};

/// Reads and hashes every file of the snapshot, by the names of their blobs and by what `files` says.
/// @param progress  called now and then with bytes read and bytes in all
/// @return NotFound (no such snapshot), Cancelled
Result<Verification> verifySnapshot(const HubCache &cache, const QString &repository, const QString &commit,
    const QList<WantedFile> &files, const std::function<void(qint64 done, qint64 total)> &progress = {},
    std::stop_token stop = {});

/// Deletes what `verification` found faulty, wherever else it is linked to, so that a download brings it
/// anew.
/// @return bytes freed; as remove()
Result<qint64> removeFaulty(const HubCache &cache, const QString &repository, const QString &commit,
    const Verification &verification);

/// What removing would delete.
struct Removal {
    QString repository{};
    QStringList paths{}; ///< absolute: links, blobs, parts, refs
    qint64 bytes = 0; ///< freed on the disk; blobs that other snapshots use are not counted and stay
};

/// What downloads began and did not end belongs to no snapshot yet.
enum class Parts { Stay, Go };

/// @param commits  empty: every snapshot of the repository
/// @param files    empty: every file of these snapshots. Where nothing of one is left its refs go too
Result<Removal> planRemoval(const HubCache &cache, const QString &repository, const QStringList &commits,
    const QStringList &files = {}, Parts parts = Parts::Go);

/// @return bytes freed; Denied where a file cannot be deleted or is being downloaded by another program
Result<qint64> remove(const HubCache &cache, const Removal &removal);

} // namespace pictor::hub
