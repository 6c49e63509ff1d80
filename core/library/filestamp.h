// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace pictor::library {

/// What tells, without reading it, whether a file is still the one it was.
struct FileStamp {
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970, UTC
    qint64 device = 0; ///< st_dev
    qint64 inode = 0; ///< st_ino; 0 where the file system makes numbers up (FAT, FUSE, SMB)

    bool operator==(const FileStamp &) const = default;

    /// The same contents at the same path, as far as can be told. A device may be numbered anew by a reboot;
    /// another inode on the same device is another file, put there under the old name.
    bool isUnchangedSince(const FileStamp &earlier) const
    {
        const bool replaced =
            device == earlier.device && inode != earlier.inode && inode != 0 && earlier.inode != 0;
        return size == earlier.size && modified == earlier.modified && !replaced;
    }
};

/// Reads stamps. Remembers which devices have lasting inode numbers: one per scan and thread.
class FileStamper {
public:
    /// Follows symbolic links. nullopt: no such file, or not an ordinary one.
    std::optional<FileStamp> stampOf(const QString &path);

private:
    bool keepsInodes(const char *path, quint64 device);

    QHash<quint64, bool> m_keepsInodes; ///< by device
};

} // namespace pictor::library
