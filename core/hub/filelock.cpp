// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/filelock.h"

#include <cerrno>

#include <sys/file.h>

namespace pictor::hub {

Result<std::optional<FileLock>> FileLock::tryToGet(const QString &path)
{
    constexpr mode_t mode = 0664;
    auto file = DiskFile::openToWrite(path, mode);
    if (!file)
        return tl::unexpected(file.error());
    if (::flock(file->descriptor(), LOCK_EX | LOCK_NB) == 0)
        return std::optional(FileLock(*std::move(file)));
    // Where the file system knows no locks at all, others cannot hold one either.
    if (errno == ENOSYS || errno == ENOLCK || errno == EOPNOTSUPP)
        return std::optional(FileLock(*std::move(file)));
    return std::optional<FileLock>();
}

} // namespace pictor::hub
