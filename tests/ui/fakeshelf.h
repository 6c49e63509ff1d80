// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/pictureshelf.h"

#include <QStringList>

#include <functional>

namespace pictor::ui::test {

/// A gallery without a disk, which takes pictures or refuses them.
class FakeShelf : public PictureShelf {
    Q_OBJECT
public:
    bool refuses = false; ///< to save, to trash, to take back
    bool keepsTrash = true; ///< and tells where in it a file lies
    Error::Kind whyNotBack = Error::Kind::NotFound; ///< where it refuses to take back
    bool holds = false; ///< is slow to save: until letGo()
    int saves = 0; ///< that were asked for
    QList<gallery::GalleryItem> kept; ///< newest first
    QStringList calls; ///< "trash PATH", "take back PATH", "copy PATH to TARGET"
    std::optional<GenerationSettings> told; ///< of every file

    /// Answers what is held, as `refuses` says by now.
    void letGo();

    QString folder() const override { return m_folder; }
    void setFolder(const QString &folder) override
    {
        m_folder = folder;
        Q_EMIT folderChanged();
    }
    QFuture<Result<gallery::GalleryItem>> save(const GeneratedPicture &picture) override;
    QFuture<QList<gallery::GalleryItem>> recent(int count) override;
    QFuture<Result<gallery::TrashedFile>> moveToTrash(const QString &path) override;
    QFuture<Result<void>> takeBack(const gallery::TrashedFile &file) override;
    QFuture<Result<void>> copyTo(const QString &target, const QString &path) override;
    QFuture<Result<void>> copyTo(const QString &target, const GeneratedPicture &picture) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsIn(const QString &file) override;
    QFuture<Result<std::optional<GenerationSettings>>> settingsInData(const QByteArray &bytes) override;

private:
    using Saved = Result<gallery::GalleryItem>;
    Saved saved(const GeneratedPicture &picture);

    QList<std::function<void()>> m_held;
    QString m_folder = QStringLiteral("/gallery");
};

} // namespace pictor::ui::test
