// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/gallery.h"

#include <QFuture>
#include <QObject>

namespace pictor::ui {

/// Where finished pictures are kept. All from the GUI thread; the work is done elsewhere.
class PictureShelf : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString folder() const = 0;
    virtual void setFolder(const QString &folder) = 0;
    virtual QFuture<Result<gallery::GalleryItem>> save(const GeneratedPicture &picture) = 0;
    virtual QFuture<QList<gallery::GalleryItem>> recent(int count) = 0; ///< newest first
    virtual QFuture<Result<gallery::TrashedFile>> moveToTrash(const QString &path) = 0;
    /// From the trash to where it was.
    virtual QFuture<Result<void>> takeBack(const gallery::TrashedFile &file) = 0;
    /// A copy under a name of the user's choice, settings and all; the suffix decides the format.
    virtual QFuture<Result<void>> copyTo(const QString &target, const QString &path) = 0;
    /// The same of one that is not on disk.
    virtual QFuture<Result<void>> copyTo(const QString &target, const GeneratedPicture &picture) = 0;
    /// What a picture file says of its making; nothing where it says nothing.
    virtual QFuture<Result<std::optional<GenerationSettings>>> settingsIn(const QString &file) = 0;
    virtual QFuture<Result<std::optional<GenerationSettings>>> settingsInData(const QByteArray &bytes) = 0;

Q_SIGNALS:
    void removed(const QString &path); ///< by whomever
    void folderChanged();
};

} // namespace pictor::ui
