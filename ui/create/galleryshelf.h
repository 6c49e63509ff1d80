// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/pictureshelf.h"

namespace pictor::ui {

/// The gallery as a PictureShelf.
class GalleryShelf final : public PictureShelf {
    Q_OBJECT
public:
    /// @param gallery  outlives this
    explicit GalleryShelf(gallery::Gallery &gallery, QObject *parent = nullptr);

    QString folder() const override;
    void setFolder(const QString &folder) override;
    QFuture<Result<gallery::GalleryItem>> save(const GeneratedPicture &picture) override;
    QFuture<QList<gallery::GalleryItem>> recent(int count) override;
    QFuture<Result<gallery::TrashedFile>> moveToTrash(const QString &path) override;
    QFuture<Result<void>> takeBack(const gallery::TrashedFile &file) override;
    QFuture<Result<void>> copyTo(const QString &target, const QString &path) override;
    QFuture<Result<void>> copyTo(const QString &target, const GeneratedPicture &picture) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsIn(const QString &file) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsInData(const QByteArray &bytes) override;

private:
    gallery::Gallery &m_gallery;
};

} // namespace pictor::ui
