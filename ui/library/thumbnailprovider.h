// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/thumbnailstore.h"

#include <QQuickAsyncImageProvider>

#include <memory>

namespace pictor::ui {

/// image://thumbnail/...: small pictures from the library's store, scaled to the size asked for on the
/// store's threads.
class ThumbnailProvider : public QQuickAsyncImageProvider {
public:
    static constexpr const char *id = "thumbnail";

    explicit ThumbnailProvider(std::shared_ptr<library::ThumbnailStore> store);

    QQuickImageResponse *requestImageResponse(const QString &address, const QSize &requestedSize) override;

private:
    std::shared_ptr<library::ThumbnailStore> m_store;
};

} // namespace pictor::ui
