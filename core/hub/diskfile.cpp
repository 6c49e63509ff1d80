// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diskfile.h"

#include "hub/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pictor::hub {

namespace {

template <class Call> auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

Error diskError(int code, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString detail = shown + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::OutOfMemory,
            Text::tr("The disk of %1 is full. What has arrived is kept: free some space, then go on.")
                .arg(folder),
            detail, Error::Remedy::FreeSpace};
    case EFBIG:
        return {Error::Kind::OutOfMemory,
            Text::tr(
                "The disk of %1 cannot hold a file of this size. What has arrived is kept: set HF_HOME to a "
                "folder on another disk.")
                .arg(folder),
            detail, Error::Remedy::FreeSpace};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Denied,
            Text::tr("%1 cannot be written. Give yourself the right to, or set HF_HOME to another folder.")
                .arg(shown),
            detail};
    default:
        return {Error::Kind::Internal,
            Text::tr("The disk reports a fault with %1: %2. Check the disk, then try again.")
                .arg(shown, QString::fromLocal8Bit(std::strerror(code))),
            detail, Error::Remedy::TryAgain};
    }
}

DiskFile::DiskFile(DiskFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{
}

DiskFile &DiskFile::operator=(DiskFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

Result<DiskFile> DiskFile::openToRead(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = uninterrupted([&] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC); });
    if (descriptor < 0)
        return tl::unexpected(diskError(errno, path));
    return DiskFile(descriptor, path);
}

Result<DiskFile> DiskFile::openToWrite(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = uninterrupted([&] { return ::open(name.constData(), flags, mode); });
    if (descriptor < 0)
        return tl::unexpected(diskError(errno, path));
    return DiskFile(descriptor, path);
}

void DiskFile::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

qint64 DiskFile::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? status.st_size : -1;
}

Result<qint64> DiskFile::read(qint64 offset, char *to, qint64 length) const
{
    qint64 done = 0;
    while (done < length) {
        const auto got = uninterrupted([&] {
            return ::pread(m_descriptor, to + done, static_cast<size_t>(length - done), offset + done);
        });
        if (got < 0)
            return tl::unexpected(diskError(errno, m_path));
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Result<bool> DiskFile::write(qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto put = uninterrupted(
            [&] { return ::pwrite(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), offset); });
        if (put < 0)
            return tl::unexpected(diskError(errno, m_path));
        bytes = bytes.sliced(put);
        offset += put;
    }
    return true;
}

Result<bool> DiskFile::truncate(qint64 size)
{
    if (uninterrupted([&] { return ::ftruncate(m_descriptor, size); }) < 0)
        return tl::unexpected(diskError(errno, m_path));
    return true;
}

Result<bool> DiskFile::sync()
{
    if (uninterrupted([&] { return ::fsync(m_descriptor); }) < 0)
        return tl::unexpected(diskError(errno, m_path));
    return true;
}

void DiskFile::startSync([[maybe_unused]] qint64 offset, [[maybe_unused]] qint64 length)
{
#ifdef Q_OS_LINUX
    ::sync_file_range(m_descriptor, offset, length, SYNC_FILE_RANGE_WRITE);
#endif
}

} // namespace pictor::hub
