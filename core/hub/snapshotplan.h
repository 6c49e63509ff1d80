// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transfersession.h"

namespace pictor::hub {

/// The hub has another content under `path` than the request's author knew.
Error otherThanKnown(const QString &repository, const QString &path, const QString &detail);

/// Why a file cannot come.
struct FileFailure {
    Error error;
    QString path; ///< in the repository
};

/// What is to come of a snapshot.
struct SnapshotPlan {
    QList<PlannedFile> files{};
    std::optional<FileFailure> lacking{}; ///< the first extra that cannot come
};

/// The files that `request` wants of `tree`.
/// @return NotFound for a file that the repository lacks, Corrupt for one that it has with another SHA-256
///         than the request says, Unsupported for one of two whose names differ in case only
tl::expected<SnapshotPlan, FileFailure> planFiles(const SnapshotRequest &request, const RepositoryTree &tree);

/// Disk reads, for a worker thread.

/// The snapshot of `commit`, if it holds every file that the request names and that is not optional.
std::optional<Snapshot> completeSnapshot(
    const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit);

/// Whether an optional file that the request names is not in the snapshot, or damaged there, and not noted as
/// absent from the repository either.
bool lacksOptional(const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit);

/// Whether one of these is there, but damaged.
bool hasDamagedOptional(
    const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit);

/// Commit that the cache has for a branch or tag, or `revision` itself if it is one; empty: none.
QString cachedCommit(const RepositoryFolder &folder, const QString &revision);

/// Whether `file` of a snapshot is there, with the right size.
bool isHere(const QString &file, qint64 bytes);

/// Whether `file`, of a snapshot or a blob, is there as it is planned, as far as its size and its format
/// tell. One that looks damaged is hashed: an odd one would be fetched again and again.
/// @return false, too, where it was asked to stop meanwhile: then nothing is known
bool isHere(const QString &file, const PlannedFile &planned, const std::stop_token &stop);

/// Bytes of `etag` that an earlier download got.
qint64 bytesInPart(const RepositoryFolder &folder, const QString &etag, qint64 size);

/// An Error with FreeSpace unless the disk takes `files`, what is there of them left out.
Result<bool> checkSpace(
    const RepositoryFolder &folder, const QList<PlannedFile> &files, const TransferTuning &tuning);

} // namespace pictor::hub
