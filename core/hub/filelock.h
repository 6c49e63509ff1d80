// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/diskfile.h"

#include <optional>

namespace pictor::hub {

/// The lock under which programs that share the cache write a blob: flock on a file that stays, as the Python
/// client's. Let go with the object, and by the system if the process dies. Best effort: on some network
/// disks it always succeeds; what is right comes from renaming.
class FileLock {
public:
    /// Never waits. @return nothing if another holds it, in this process or elsewhere
    static Result<std::optional<FileLock>> tryToGet(const QString &path);

private:
    explicit FileLock(DiskFile file)
        : m_file(std::move(file))
    {
    }

    DiskFile m_file;
};

} // namespace pictor::hub
