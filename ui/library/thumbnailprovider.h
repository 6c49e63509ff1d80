// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/thumbnailstore.h"
#include "ui/library/thumbnailranks.h"

#include <QQuickAsyncImageProvider>

#include <memory>

namespace pictor::ui {

/// image://thumbnail/...: small pictures from the library's store, scaled to the size asked for on the
/// store's threads.
class ThumbnailProvider : public QQuickAsyncImageProvider {
public:
    static constexpr const char *id = "thumbnail";

    /// @param ranks  which thumbnails to make first
    ThumbnailProvider(
        std::shared_ptr<library::ThumbnailStore> store, std::shared_ptr<const ThumbnailRanks> ranks);

    QQuickImageResponse *requestImageResponse(const QString &address, const QSize &requestedSize) override;

private:
    const std::shared_ptr<library::ThumbnailStore> m_store;
    const std::shared_ptr<const ThumbnailRanks> m_ranks;
};

} // namespace pictor::ui
