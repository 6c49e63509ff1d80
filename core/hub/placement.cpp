// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/placement.h"

#include "hub/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace pictor::hub {

namespace {

namespace fs = std::filesystem;

fs::path native(const QString &path)
{
    return fs::path(QFile::encodeName(path).toStdString());
}

QString besideOf(const QString &path)
{
    return path + QStringLiteral(".pictor-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

Result<bool> makeFolder(const QString &folder)
{
    std::error_code code;
    fs::create_directories(native(folder), code);
    if (code)
        return tl::unexpected(diskError(code.value(), folder));
    return true;
}

Result<bool> rename(const QString &from, const QString &to)
{
    std::error_code code;
    fs::rename(native(from), native(to), code);
    if (!code)
        return true;
    QFile::remove(from);
    return tl::unexpected(diskError(code.value(), to));
}

Result<bool> writeBeside(const QString &path, const QByteArray &text)
{
    const QString beside = besideOf(path);
    auto file = DiskFile::openToWrite(beside);
    if (!file)
        return tl::unexpected(file.error());
    auto written = file->write(0, text);
    if (written)
        written = file->sync();
    if (!written) {
        QFile::remove(beside);
        return written;
    }
    return rename(beside, path);
}

// A link in the snapshot's folder could lead anywhere.
Result<bool> makeFolderOf(const Place &place)
{
    const QString folder = QFileInfo(place.folder.file(place.commit, place.path)).path();
    if (auto made = makeFolder(folder); !made)
        return made;
    const QString inside = QFileInfo(place.folder.snapshot(place.commit)).canonicalFilePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    if (real == inside || real.startsWith(inside + u'/'))
        return true;
    return failure(Error::Kind::Corrupt,
        Text::tr("%1 leads out of the Hugging Face cache. Delete it, then try again.")
            .arg(QDir::toNativeSeparators(folder)),
        real);
}

Result<bool> link(const QString &target, const QString &path)
{
    const QString beside = besideOf(path);
    std::error_code code;
    fs::create_symlink(native(target), native(beside), code);
    if (code)
        return tl::unexpected(diskError(code.value(), path));
    return rename(beside, path);
}

Result<bool> copy(const QString &from, const QString &path)
{
    const QString beside = besideOf(path);
    std::error_code code;
    fs::copy_file(native(from), native(beside), code);
    if (code) {
        QFile::remove(beside);
        return tl::unexpected(diskError(code.value(), path));
    }
    return rename(beside, path);
}

QString relativeBlob(const QString &etag, const QString &path)
{
    return QStringLiteral("../").repeated(2 + path.count(u'/')) + QStringLiteral("blobs/") + etag;
}

} // namespace

bool canLink(const QString &cacheRoot)
{
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(cacheRoot); found != known.constEnd())
        return *found;
    const fs::path probe = native(besideOf(cacheRoot + QStringLiteral("/link")));
    std::error_code code;
    fs::create_symlink("target", probe, code);
    const bool can = !code;
    fs::remove(probe, code);
    return *known.insert(cacheRoot, can);
}

Result<bool> prepareFolders(const RepositoryFolder &folder)
{
    for (const QString &path : {folder.blobs(), folder.snapshots(), folder.refs(),
             QFileInfo(folder.lock(QStringLiteral("etag"))).path()}) {
        if (auto made = makeFolder(path); !made)
            return made;
    }
    const QString tag = folder.cacheRoot() + QStringLiteral("/CACHEDIR.TAG");
    if (QFileInfo::exists(tag))
        return true;
    return writeBeside(tag,
        "Signature: 8a477f597d28d172789f06886806bc55\n"
        "# Models that can be downloaded again. Backup programs need not keep this folder:\n"
        "# see https://bford.info/cachedir/\n");
}

Result<bool> placePart(const PartFile &part, const Place &place)
{
    const QString target =
        place.links() ? place.folder.blob(part.etag()) : place.folder.file(place.commit, place.path);
    if (auto made = makeFolderOf(place); !made)
        return made;
    std::error_code code;
    fs::rename(native(part.path()), native(target), code);
    if (code)
        return tl::unexpected(diskError(code.value(), target));
    QFile::remove(part.journalPath());
    return place.links() ? placeBlob(part.etag(), place) : Result<bool>(true);
}

Result<bool> placeBlob(const QString &etag, const Place &place)
{
    if (auto made = makeFolderOf(place); !made)
        return made;
    const QString file = place.folder.file(place.commit, place.path);
    return place.links() ? link(relativeBlob(etag, place.path), file) : copy(place.folder.blob(etag), file);
}

Result<bool> adopt(const QString &file, const QString &etag, const Place &place)
{
    if (!place.links()) {
        if (auto made = makeFolderOf(place); !made)
            return made;
        return copy(file, place.folder.file(place.commit, place.path));
    }
    const QString blob = place.folder.blob(etag);
    const QString beside = besideOf(blob);
    // The file itself, not a link to it: the other program may have it as a link.
    const QString real = QFileInfo(file).canonicalFilePath();
    std::error_code code;
    fs::create_hard_link(native(real), native(beside), code);
    if (code) { // another disk
        const QDir blobs(QFileInfo(place.folder.blobs()).canonicalFilePath());
        fs::create_symlink(native(blobs.relativeFilePath(real)), native(beside), code);
    }
    if (code)
        return tl::unexpected(diskError(code.value(), blob));
    if (auto renamed = rename(beside, blob); !renamed)
        return renamed;
    return placeBlob(etag, place);
}

Result<bool> noteAbsence(const RepositoryFolder &folder, const QString &commit, const QString &file)
{
    const QString path = folder.absence(commit, file);
    if (auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    return writeBeside(path, {});
}

Result<bool> writeRef(const RepositoryFolder &folder, const QString &revision, const QString &commit)
{
    if (revision == commit)
        return true;
    const QString path = folder.ref(revision);
    if (auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    return writeBeside(path, commit.toLatin1()); // a line end would break the Python client
}

} // namespace pictor::hub
