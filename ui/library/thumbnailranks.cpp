// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnailranks.h"

#include <algorithm>
#include <limits>

namespace pictor::ui {

void ThumbnailRanks::set(const QList<library::SearchHit> &images)
{
    const std::lock_guard lock(m_mutex);
    m_images = images;
}

int ThumbnailRanks::of(const QString &path) const
{
    QList<library::SearchHit> images; // the window's thread must not wait for the search
    {
        const std::lock_guard lock(m_mutex);
        images = m_images;
    }
    const auto found = std::ranges::find(std::as_const(images), path, &library::SearchHit::path);
    return found == images.cend() ? std::numeric_limits<int>::max()
                                  : static_cast<int>(found - images.cbegin());
}

} // namespace pictor::ui
