// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filestamp.h"

#include <QImage>
#include <QString>

#include <atomic>
#include <mutex>

namespace pictor::library {

/// Thumbnails on disk: JPEGs named by a hash of path, time, size and pixels of what they show, so that a
/// changed picture never meets its old one. The files' times tell which were used last. Disk access:
/// not for the GUI thread. Thread-safe.
class ThumbnailCache {
public:
    ThumbnailCache(QString folder, qint64 maximumBytes);

    QString fileFor(const QString &picture, const FileStamp &stamp, int side) const;

    /// Null if there is none, or it is damaged.
    QImage load(const QString &file) const;

    /// Written beside and renamed. A failure is no error: the thumbnail is made anew next time.
    void save(const QString &file, const QImage &thumbnail);

    /// Removes what was not used for longest until a tenth of the limit is free, if the limit is passed.
    void trim();

private:
    void countOnce();

    const QString m_folder;
    const qint64 m_maximumBytes;
    std::once_flag m_counted;
    std::atomic<qint64> m_bytes = 0; ///< in the folder, as far as known
    std::mutex m_trimming;
};

} // namespace pictor::library
