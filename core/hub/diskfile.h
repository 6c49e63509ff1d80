// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <sys/types.h>

namespace pictor::hub {

/// An open file, read and written at offsets. Never follows a link when it opens for writing. For a worker
/// thread.
class DiskFile {
public:
    DiskFile() = default;
    ~DiskFile() { close(); }
    DiskFile(DiskFile &&other) noexcept;
    DiskFile &operator=(DiskFile &&other) noexcept;

    static Result<DiskFile> openToRead(const QString &path);
    /// Made if it is not there, with `mode` less the umask.
    static Result<DiskFile> openToWrite(const QString &path, mode_t mode = 0666);

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    void close();

    qint64 size() const; ///< bytes; -1: not known
    Result<qint64> read(qint64 offset, char *to, qint64 length) const; ///< bytes read; less at the end
    Result<bool> write(qint64 offset, QByteArrayView bytes);
    Result<bool> truncate(qint64 size);
    Result<bool> sync(); ///< to the disk itself
    /// Begins to write these bytes to the disk itself, so that sync() has less to wait for.
    void startSync(qint64 offset, qint64 length);

private:
    DiskFile(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }

    int m_descriptor = -1;
    QString m_path;
};

/// What the system's error `code` means for the file `path`; a full disk is OutOfMemory with FreeSpace.
Error diskError(int code, const QString &path);

} // namespace pictor::hub
