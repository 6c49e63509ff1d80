// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filestamp.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#endif

namespace pictor::library {

#ifdef Q_OS_LINUX

namespace {

/// statfs(2) f_type of file systems whose inode numbers outlive a mount: ext, XFS, Btrfs, F2FS, ZFS,
/// bcachefs, overlay, tmpfs, NFS.
constexpr std::array<quint32, 9> lastingInodes{
    0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0xca451a4e, 0x794c7630, 0x01021994, 0x6969};

bool hasLastingInodes(const char *path)
{
    struct statfs system = {};
    return ::statfs(path, &system) == 0
        && std::ranges::find(lastingInodes, static_cast<quint32>(system.f_type)) != lastingInodes.end();
}

} // namespace

#elif defined(Q_OS_UNIX)

static bool hasLastingInodes(const char *)
{
    return true;
}

#endif

#ifdef Q_OS_UNIX

std::optional<FileStamp> FileStamper::stampOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat file = {};
    if (::stat(name.constData(), &file) != 0 || !S_ISREG(file.st_mode))
        return std::nullopt;

#ifdef Q_OS_DARWIN
    const timespec modified = file.st_mtimespec;
#else
    const timespec modified = file.st_mtim;
#endif
    FileStamp stamp;
    stamp.size = file.st_size;
    stamp.modified = qint64{modified.tv_sec} * 1'000'000'000 + modified.tv_nsec;
    stamp.device = static_cast<qint64>(file.st_dev);
    stamp.inode = keepsInodes(name.constData(), file.st_dev) ? static_cast<qint64>(file.st_ino) : 0;
    return stamp;
}

bool FileStamper::keepsInodes(const char *path, quint64 device)
{
    const auto known = m_keepsInodes.constFind(device);
    return known != m_keepsInodes.cend() ? *known : *m_keepsInodes.insert(device, hasLastingInodes(path));
}

#else

std::optional<FileStamp> FileStamper::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return std::nullopt;
    return FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch() * 1'000'000, 0, 0};
}

#endif

} // namespace pictor::library
