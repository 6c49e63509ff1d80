// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QImage>
#include <QString>

#include <memory>
#include <stop_token>

namespace pictor::library {

/// Small pictures for the grid, made on threads of its own and kept on disk as JPEGs, the least recently
/// shown dropped first. Thread-safe; no call waits or touches the disk.
class ThumbnailStore {
public:
    /// Pixels of the longer side; a smaller picture keeps its size.
    enum class Size { Small = 256, Large = 512 };

    static constexpr qint64 defaultMaximumBytes = 512LL * 1024 * 1024;

    /// @param folder  Paths::thumbnails(); made when the first thumbnail is
    explicit ThumbnailStore(const QString &folder, qint64 maximumBytes = defaultMaximumBytes);
    /// Requests that have not begun end in Cancelled; waits for those that have.
    ~ThumbnailStore();

    /// `picture` (a file) with its orientation applied, Format_RGB888. Among those that wait, the lowest
    /// `rank` is served first.
    /// @return Cancelled (`stop` was asked before the decoding began), or what images::decode says
    QFuture<Result<QImage>> request(
        const QString &picture, Size size, std::stop_token stop = {}, int rank = 0);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pictor::library
