// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/pictureshelf.h"

#include <QStringList>

namespace pictor::ui::test {

/// A gallery without a disk, which takes pictures or refuses them.
class FakeShelf : public PictureShelf {
    Q_OBJECT
public:
    bool refuses = false; ///< to save
    QList<gallery::GalleryItem> kept; ///< newest first
    QStringList calls; ///< "trash PATH", "copy PATH to TARGET"
    std::optional<GenerationSettings> told; ///< of every file

    QString folder() const override { return m_folder; }
    void setFolder(const QString &folder) override
    {
        m_folder = folder;
        Q_EMIT folderChanged();
    }
    QFuture<Result<gallery::GalleryItem>> save(const GeneratedPicture &picture) override;
    QFuture<QList<gallery::GalleryItem>> recent(int count) override;
    QFuture<Result<void>> moveToTrash(const QString &path) override;
    QFuture<Result<void>> copyTo(const QString &target, const QString &path) override;
    QFuture<Result<void>> copyTo(const QString &target, const GeneratedPicture &picture) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsIn(const QString &file) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsInData(const QByteArray &bytes) override;

private:
    QString m_folder = QStringLiteral("/gallery");
};

} // namespace pictor::ui::test
