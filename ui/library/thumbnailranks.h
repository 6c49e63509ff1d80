// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/imagelibrary.h"

#include <mutex>

namespace pictor::ui {

/// In which order the grid shows its pictures, for those who make the thumbnails: QML asks for a page of them
/// last one first. Thread-safe.
class ThumbnailRanks {
public:
    void set(const QList<library::SearchHit> &images);

    /// Row of the picture; behind all rows if it is not shown any more.
    int of(const QString &path) const;

private:
    mutable std::mutex m_mutex;
    QList<library::SearchHit> m_images;
};

} // namespace pictor::ui
