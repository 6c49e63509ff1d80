// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cachedmodel.h"
#include "hub/diskfile.h"
#include "hub/filelock.h"
#include "hub/hubnames.h"
#include "hub/messages.h"
#include "hub/parts.h"
#include "hub/snapshotplan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <vector>

#include <sys/stat.h>

namespace pictor::hub {

namespace {

constexpr auto everything = QDir::Files | QDir::System | QDir::Hidden;

/// Relative paths below `folder`, links that lead nowhere included.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    const QDir base(folder);
    for (QDirIterator entries(folder, everything, QDirIterator::Subdirectories); entries.hasNext();)
        files.append(base.relativeFilePath(entries.next()));
    return files;
}

// A blob that another program's folder holds too (a hard link) frees nothing, a link next to nothing, a part
// no more than has come of it.
qint64 freedBy(const QString &path)
{
    constexpr qint64 blockBytes = 512; // of st_blocks, whatever the disk's own
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_nlink > 1)
        return 0;
    if (path.endsWith(RepositoryFolder::partSuffix))
        return std::min<qint64>(status.st_size, status.st_blocks * blockBytes);
    return status.st_size;
}

QString blobBehind(const QString &link)
{
    const QFileInfo info(link);
    return info.isSymLink() ? QFileInfo(info.symLinkTarget()).fileName() : QString();
}

/// Sorts what of one repository goes and what stays.
class RemovalPlanner {
public:
    RemovalPlanner(RepositoryFolder folder, QStringList commits, QStringList files)
        : m_folder(std::move(folder))
        , m_commits(std::move(commits))
        , m_files(std::move(files))
    {
    }

    void run(Removal &removal, Parts parts)
    {
        const QStringList all = QDir(m_folder.snapshots()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &commit : all)
            sort(commit);
        for (const QString &path : std::as_const(m_going))
            add(removal, path);
        for (const QString &etag : m_blobsGoing - m_blobsStaying)
            add(removal, m_folder.blob(etag));
        for (const QString &commit : std::as_const(m_emptied))
            addNotesOn(removal, commit);
        addRefs(removal);
        if (parts == Parts::Go)
            addParts(removal);
    }

private:
    void sort(const QString &commit)
    {
        const bool isAsked = m_commits.isEmpty() || m_commits.contains(commit);
        const QStringList files = filesBelow(m_folder.snapshot(commit));
        bool isEmptied = isAsked;
        for (const QString &file : files) {
            const QString path = m_folder.file(commit, file);
            const bool goes = isAsked && (m_files.isEmpty() || m_files.contains(file));
            isEmptied = isEmptied && goes;
            if (goes)
                m_going.append(path);
            if (const QString blob = blobBehind(path); !blob.isEmpty())
                (goes ? m_blobsGoing : m_blobsStaying).insert(blob);
        }
        if (isEmptied)
            m_emptied.insert(commit);
    }

    /// What the Python client notes beside a snapshot: which files there are, and which there are not.
    void addNotesOn(Removal &removal, const QString &commit) const
    {
        add(removal, m_folder.path() + QStringLiteral("/trees/%1.json").arg(commit));
        const QString missing = m_folder.absences(commit);
        const QStringList files = filesBelow(missing);
        for (const QString &file : files)
            add(removal, missing + u'/' + file);
    }

    void addParts(Removal &removal) const
    {
        const QStringList etags = partsIn(m_folder);
        for (const QString &etag : etags) {
            add(removal, m_folder.part(etag));
            add(removal, m_folder.journal(etag));
        }
    }

    /// A ref to a snapshot that is gone would make the whole repository one that the Python client calls
    /// corrupt.
    void addRefs(Removal &removal) const
    {
        const bool isEverything = m_commits.isEmpty() && m_files.isEmpty();
        const QStringList refs = filesBelow(m_folder.refs());
        for (const QString &ref : refs) {
            if (isEverything || m_emptied.contains(cachedCommit(m_folder, ref)))
                add(removal, m_folder.ref(ref));
        }
    }

    static void add(Removal &removal, const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return;
        removal.paths.append(path);
        removal.bytes += freedBy(path);
    }

    const RepositoryFolder m_folder;
    const QStringList m_commits;
    const QStringList m_files;
    QStringList m_going;
    QSet<QString> m_blobsGoing;
    QSet<QString> m_blobsStaying;
    QSet<QString> m_emptied; ///< commits of which nothing is left
};

Error inUse(const QString &repository)
{
    return {Error::Kind::Denied,
        Text::tr(
            "%1 is being downloaded just now, so it was not removed. Wait for its end, or stop it, then try "
            "again.")
            .arg(repository),
        {}, Error::Remedy::TryAgain};
}

QString etagIn(const QString &path)
{
    return QFileInfo(path).fileName().section(u'.', 0, 0);
}

/// Folders that have become empty, from the innermost out.
void removeEmptyFolders(const QString &root)
{
    const QDir folder(root);
    const QStringList inner =
        folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : inner)
        removeEmptyFolders(folder.filePath(name));
    QDir().rmdir(root);
}

} // namespace

Result<Removal> planRemoval(const HubCache &cache, const QString &repository, const QStringList &commits,
    const QStringList &files, Parts parts)
{
    const RepositoryFolder folder(cache.root(), repository);
    if (!isRepositoryName(repository) || !QFileInfo(folder.path()).isDir())
        return failure(Error::Kind::NotFound,
            Text::tr("%1 is not in the Hugging Face cache, so there is nothing to remove.").arg(repository),
            folder.path());
    Removal removal{.repository = repository};
    RemovalPlanner(folder, commits, files).run(removal, parts);
    return removal;
}

Result<qint64> remove(const HubCache &cache, const Removal &removal)
{
    const RepositoryFolder folder(cache.root(), removal.repository);
    std::vector<FileLock> locks;
    for (const QString &path : removal.paths) {
        if (!path.startsWith(folder.blobs() + u'/') || !QFileInfo::exists(folder.lock(etagIn(path))))
            continue;
        auto lock = FileLock::tryToGet(folder.lock(etagIn(path)));
        if (!lock)
            return tl::unexpected(lock.error());
        if (*lock)
            locks.push_back(**std::move(lock));
        else if (!path.endsWith(RepositoryFolder::journalSuffix)) // its part has the lock already
            return tl::unexpected(inUse(removal.repository));
    }
    qint64 freed = 0;
    for (const QString &path : removal.paths) {
        const qint64 bytes = freedBy(path);
        QFile file(path);
        if (!file.remove() && QFileInfo::exists(path))
            return tl::unexpected(diskError(EACCES, path));
        freed += bytes;
    }
    removeEmptyFolders(folder.path());
    return freed;
}

Result<qint64> removeFaulty(
    const HubCache &cache, const QString &repository, const QString &commit, const Verification &verification)
{
    const RepositoryFolder folder(cache.root(), repository);
    Removal removal{.repository = repository};
    for (const FileFault &fault : verification.faults) {
        if (!isCommit(commit) || !isFileName(fault.path))
            continue;
        const QString link = folder.file(commit, fault.path);
        const QString blob = blobBehind(link);
        for (const QString &path : {link, blob.isEmpty() ? QString() : folder.blob(blob)}) {
            if (QFileInfo(path).isSymLink() || QFileInfo(path).isFile())
                removal.paths.append(path);
        }
    }
    return remove(cache, removal);
}

} // namespace pictor::hub
