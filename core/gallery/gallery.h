// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gallery/picturefile.h"
#include "gallery/trash.h"
#include "registry/generation.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace pictor::gallery {

/// One picture of the gallery.
struct GalleryItem {
    QString path; ///< absolute
    QDateTime time; ///< when it was made, to the second
    QSize size; ///< pixels; empty if the file cannot be read
    std::optional<GenerationSettings> settings; ///< nullopt: another program took them out
};

/// The pictures that Pictor made, one PNG each, in a folder that the user can choose. GUI thread; the disk is
/// touched on a thread of its own, in the order of the calls. What was given to save() is still written when
/// the gallery goes.
class Gallery : public QObject {
    Q_OBJECT
public:
    explicit Gallery(QString folder, QObject *parent = nullptr);
    ~Gallery() override;

    QString folder() const { return m_folder; }
    /// From the next call on; nothing is moved. The folder is made with its first picture.
    void setFolder(const QString &folder);

    /// Writes `picture`, with its settings inside, under a name of date, prompt and seed that no file has
    /// yet.
    /// @return OutOfMemory (disk full), Denied, NotFound (drive unplugged), Internal: the messages say to
    ///         choose another folder; nothing is left behind, and the picture is the caller's
    QFuture<Result<GalleryItem>> save(const GeneratedPicture &picture);

    /// The latest `count` pictures, newest first. Other programs' pictures in the same folder are left out.
    QFuture<QList<GalleryItem>> recent(int count);

    /// trash::put()
    QFuture<Result<TrashedFile>> moveToTrash(const QString &path);
    /// trash::takeBack()
    QFuture<Result<void>> takeBack(const TrashedFile &file);

Q_SIGNALS:
    void added(const pictor::gallery::GalleryItem &item);
    void removed(const QString &path);
    void returned(const QString &path); ///< from the trash
    void folderChanged();

private:
    class Disk;

    QString m_folder;
    std::unique_ptr<Disk> m_disk;
};

/// "Pictor" in the platform's folder of pictures.
QString defaultFolder();

} // namespace pictor::gallery
