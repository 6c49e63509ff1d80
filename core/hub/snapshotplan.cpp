// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/snapshotplan.h"

#include "base/userlocale.h"
#include "hub/filecheck.h"
#include "hub/hubnames.h"
#include "hub/messages.h"
#include "hub/otherfolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace pictor::hub {

namespace {

bool isWanted(const SnapshotRequest &request, const QString &path)
{
    return !request.isWanted || request.isWanted(path);
}

QList<WantedFile> wantedOf(const SnapshotRequest &request, const RepositoryTree &tree)
{
    if (!request.files.isEmpty())
        return request.files;
    QList<WantedFile> files;
    for (const RepositoryFile &file : tree.files) {
        if (isWanted(request, file.path))
            files.append({.path = file.path});
    }
    return files;
}

// Where a disk folds case, one of two would replace the other.
std::optional<QString> differingInCaseOnly(const QList<PlannedFile> &files)
{
    QHash<QString, QString> folded;
    for (const PlannedFile &file : files) {
        const QString key = file.path.toCaseFolded();
        if (folded.value(key, file.path) != file.path)
            return file.path;
        folded.insert(key, file.path);
    }
    return std::nullopt;
}

Error missingFrom(const SnapshotRequest &request, const QString &path)
{
    return {Error::Kind::NotFound,
        Text::tr("%1 has no file “%2” in revision “%3”. Correct the model's entry.")
            .arg(request.repository, path, request.revision),
        {}};
}

Error hasTwin(const SnapshotRequest &request, const QString &path)
{
    return {Error::Kind::Unsupported,
        Text::tr("%1 has two files whose names differ in case only (“%2”): not every disk can tell them "
                 "apart, so it is not downloaded. Choose another model.")
            .arg(request.repository, path),
        {}};
}

/// @return empty: it is not wanted where it is lacking
tl::expected<std::optional<PlannedFile>, FileFailure> planFile(
    const SnapshotRequest &request, const WantedFile &file, const RepositoryTree &tree)
{
    const RepositoryFile *found = tree.find(file.path);
    if (!found && file.optional)
        return std::nullopt;
    if (!found || !isFileName(file.path))
        return tl::unexpected(FileFailure{missingFrom(request, file.path), file.path});
    // Of a small file the hub gives no SHA-256: that is checked when it has come.
    const bool isComparable = found->etag.size() == file.sha256.size();
    if (isComparable && file.sha256 != found->etag)
        return tl::unexpected(FileFailure{otherThanKnown(request.repository, file.path,
                                              found->etag + QStringLiteral(" instead of ") + file.sha256),
            file.path});
    return PlannedFile{
        found->path, found->size, found->etag, isComparable ? QString() : file.sha256, file.isExtra};
}

qint64 freeBytes(const QString &folder, const TransferTuning &tuning)
{
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    return tuning.freeBytes ? tuning.freeBytes(existing) : QStorageInfo(existing).bytesAvailable();
}

/// As far as its size and its format tell.
bool isSound(const QString &path, const WantedFile &file)
{
    return isHere(path, file.bytes > 0 ? file.bytes : -1) && (isHere(path, 0) || !faultOf(path));
}

/// Whether the repository is not known to be without it.
bool mayComeLater(const RepositoryFolder &folder, const QString &commit, const WantedFile &file)
{
    return file.optional && isFileName(file.path) && !isHere(folder.absence(commit, file.path), -1);
}

QString inWords(qint64 bytes)
{
    return userLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

Error otherThanKnown(const QString &repository, const QString &path, const QString &detail)
{
    return {Error::Kind::Corrupt,
        Text::tr("%1 offers another “%2” than this model is known to have, so it is not downloaded. "
                 "Check the model's entry, and HF_ENDPOINT if it is set.")
            .arg(repository, path),
        detail};
}

tl::expected<SnapshotPlan, FileFailure> planFiles(const SnapshotRequest &request, const RepositoryTree &tree)
{
    SnapshotPlan plan;
    const QList<WantedFile> wanted = wantedOf(request, tree);
    for (const WantedFile &file : wanted) {
        const auto planned = planFile(request, file, tree);
        if (!planned && !file.isExtra)
            return tl::unexpected(planned.error());
        if (planned && *planned)
            plan.files.append(**planned);
        if (!planned && !plan.lacking)
            plan.lacking = planned.error();
    }
    if (const auto twin = differingInCaseOnly(plan.files))
        return tl::unexpected(FileFailure{hasTwin(request, *twin), *twin});
    return plan;
}

bool isHere(const QString &file, qint64 bytes)
{
    const QFileInfo info(file);
    return info.isFile() && (bytes < 0 || info.size() == bytes);
}

bool isHere(const QString &file, const PlannedFile &planned, const std::stop_token &stop)
{
    return isHere(file, planned.size)
        && (planned.size == 0 || !faultOf(file, planned.path)
            || hashOfFile(file, planned.etag, stop) == planned.etag);
}

std::optional<Snapshot> completeSnapshot(
    const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit)
{
    if (request.files.isEmpty() || commit.isEmpty())
        return std::nullopt;
    const auto isMissing = [&](const WantedFile &file) {
        if (!isFileName(file.path))
            return true;
        return !file.optional && !isSound(folder.file(commit, file.path), file);
    };
    if (std::ranges::any_of(request.files, isMissing))
        return std::nullopt;
    return Snapshot{folder.snapshot(commit), commit};
}

bool lacksOptional(const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit)
{
    return std::ranges::any_of(request.files, [&](const WantedFile &file) {
        return mayComeLater(folder, commit, file) && !isSound(folder.file(commit, file.path), file);
    });
}

bool hasDamagedOptional(const RepositoryFolder &folder, const SnapshotRequest &request, const QString &commit)
{
    return std::ranges::any_of(request.files, [&](const WantedFile &file) {
        const QFileInfo info(folder.file(commit, file.path));
        return mayComeLater(folder, commit, file) && (info.exists() || info.isSymLink())
            && !isSound(info.filePath(), file);
    });
}

QString cachedCommit(const RepositoryFolder &folder, const QString &revision)
{
    if (isCommit(revision))
        return revision;
    constexpr qint64 longest = 64;
    QFile file(folder.ref(revision));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString commit = QString::fromLatin1(file.read(longest).trimmed());
    return isCommit(commit) ? commit : QString();
}

qint64 bytesInPart(const RepositoryFolder &folder, const QString &etag, qint64 size)
{
    const QString journal = folder.journal(etag);
    const QFileInfo part(folder.part(etag));
    if (!part.isFile() || !QFileInfo(journal).isFile())
        return 0;
    const auto notes = TransferJournal::open(journal);
    return notes ? notes->read(size, part.size()).total() : 0;
}

Result<bool> checkSpace(
    const RepositoryFolder &folder, const QList<PlannedFile> &files, const TransferTuning &tuning)
{
    qint64 needed = 0;
    for (const PlannedFile &file : files)
        needed += file.size - bytesInPart(folder, file.etag, file.size);
    const qint64 free = freeBytes(folder.blobs(), tuning);
    if (needed == 0 || free < 0 || free >= needed + tuning.freeSpaceKept)
        return true;
    return tl::unexpected(Error{Error::Kind::OutOfMemory,
        Text::tr(
            "The disk of %1 has %2 free, but %3 have to come, and %4 should stay free. Free some space, then "
            "try again; or set HF_HOME to a folder on another disk.")
            .arg(QDir::toNativeSeparators(folder.cacheRoot()), inWords(free), inWords(needed),
                inWords(tuning.freeSpaceKept)),
        QStringLiteral("%1 of %2 bytes free").arg(free).arg(needed + tuning.freeSpaceKept),
        Error::Remedy::FreeSpace});
}

} // namespace pictor::hub
