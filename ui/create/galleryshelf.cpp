// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/galleryshelf.h"

#include "base/detached.h"
#include "base/wholefile.h"
#include "images/picture.h"

#include <QFileInfo>
#include <QSaveFile>

namespace pictor::ui {

namespace {

Result<void> unwritable(const QSaveFile &file)
{
    return failure(Error::Kind::Denied,
        GalleryShelf::tr("%1 could not be written: %2. Choose another place.")
            .arg(file.fileName(), file.errorString()));
}

bool isPng(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0;
}

Result<void> copyBytes(const QString &target, const QString &path)
{
    QFile source(path);
    if (!source.open(QFile::ReadOnly))
        return failure(Error::Kind::NotFound,
            GalleryShelf::tr("%1 could not be read: %2.").arg(path, source.errorString()));
    const QByteArray bytes = source.readAll();
    QSaveFile file(target);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return unwritable(file);
    return {};
}

Result<void> writeAs(const QString &target, const QImage &picture)
{
    constexpr int quality = 95;
    QSaveFile file(target);
    const QByteArray format = QFileInfo(target).suffix().toLatin1();
    if (!file.open(QSaveFile::WriteOnly) || !picture.save(&file, format.constData(), quality)
        || !commitWhole(file))
        return unwritable(file);
    return {};
}

} // namespace

GalleryShelf::GalleryShelf(gallery::Gallery &gallery, QObject *parent)
    : PictureShelf(parent)
    , m_gallery(gallery)
{
    connect(&m_gallery, &gallery::Gallery::removed, this, &PictureShelf::removed);
    connect(&m_gallery, &gallery::Gallery::folderChanged, this, &PictureShelf::folderChanged);
}

QString GalleryShelf::folder() const
{
    return m_gallery.folder();
}

void GalleryShelf::setFolder(const QString &folder)
{
    m_gallery.setFolder(folder);
}

QFuture<Result<gallery::GalleryItem>> GalleryShelf::save(const GeneratedPicture &picture)
{
    return m_gallery.save(picture);
}

QFuture<QList<gallery::GalleryItem>> GalleryShelf::recent(int count)
{
    return m_gallery.recent(count);
}

QFuture<Result<gallery::TrashedFile>> GalleryShelf::moveToTrash(const QString &path)
{
    return m_gallery.moveToTrash(path);
}

QFuture<Result<void>> GalleryShelf::takeBack(const gallery::TrashedFile &file)
{
    return m_gallery.takeBack(file);
}

QFuture<Result<void>> GalleryShelf::copyTo(const QString &target, const QString &path)
{
    return runDetached([target, path]() -> Result<void> {
        if (isPng(target))
            return copyBytes(target, path);
        const Result<QImage> picture = images::decode(path);
        return picture ? writeAs(target, *picture) : tl::unexpected(picture.error());
    });
}

QFuture<Result<void>> GalleryShelf::copyTo(const QString &target, const GeneratedPicture &picture)
{
    return runDetached([target, picture]() -> Result<void> {
        return isPng(target) ? gallery::writePicture(target, picture) : writeAs(target, picture.image);
    });
}

QFuture<Result<std::optional<GenerationSettings>>> GalleryShelf::settingsIn(const QString &file)
{
    return runDetached([file] { return gallery::settingsIn(file); });
}

QFuture<Result<std::optional<GenerationSettings>>> GalleryShelf::settingsInData(const QByteArray &bytes)
{
    return runDetached([bytes] { return gallery::settingsInData(bytes); });
}

} // namespace pictor::ui
