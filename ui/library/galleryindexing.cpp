// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/galleryindexing.h"

#include "base/detached.h"
#include "base/whendone.h"
#include "gallery/gallery.h"
#include "library/folderpath.h"
#include "library/imagelibrary.h"
#include "ui/library/libraryviewmodel.h"
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QMap>

#include <utility>

namespace pictor::ui {

namespace {

/// Pictures that follow each other within this are read together.
constexpr int collectMilliseconds = 500;

/// By folder: it may have been changed between two of them.
QMap<QString, QStringList> byFolder(const QStringList &files)
{
    QMap<QString, QStringList> folders;
    for (const QString &file : files)
        folders[QFileInfo(file).path()].append(QFileInfo(file).fileName());
    return folders;
}

} // namespace

GalleryIndexing::GalleryIndexing(
    gallery::Gallery &gallery, LibraryViewModel &library, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(collectMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &GalleryIndexing::send);
    connect(&gallery, &gallery::Gallery::added, this,
        [this](const gallery::GalleryItem &item) { add(item.path); });
    connect(&gallery, &gallery::Gallery::returned, this, &GalleryIndexing::takeBack);
    connect(&gallery, &gallery::Gallery::removed, this, &GalleryIndexing::forget);
    connect(&library, &LibraryViewModel::phaseChanged, this, &GalleryIndexing::wake);
    connect(library.model(), &ModelChoice::chosen, this, &GalleryIndexing::wake);
}

void GalleryIndexing::add(const QString &file)
{
    m_waiting.append(file);
    wake();
}

/// Not a reason to watch a folder: the user may have removed it since.
void GalleryIndexing::takeBack(const QString &file)
{
    const QFileInfo info(file);
    const auto canonical = runDetached([path = info.path()] { return QFileInfo(path).canonicalFilePath(); });
    whenDone(this, canonical, [this, name = info.fileName()](const QString &folder) {
        const auto *library = m_library.library();
        if (library && !folder.isEmpty() && library::isWithinAny(folder, library->folders()))
            index({folder + u'/' + name});
    });
}

/// A folder that is gone too may be on a drive that was unplugged: what is known of its pictures is kept.
void GalleryIndexing::forget(const QString &file)
{
    m_waiting.removeAll(file);
    const QFileInfo info(file);
    const auto canonical = runDetached([path = info.path()] { return QFileInfo(path).canonicalFilePath(); });
    whenDone(this, canonical, [this, name = info.fileName()](const QString &folder) {
        if (!folder.isEmpty() && m_library.library())
            m_library.library()->forget({folder + u'/' + name});
    });
}

void GalleryIndexing::wake()
{
    if (!m_waiting.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void GalleryIndexing::send()
{
    if (!m_library.library() || !m_library.model()->embedder())
        return; // woken when there are both
    const auto folders = byFolder(std::exchange(m_waiting, {}));
    for (auto folder = folders.begin(); folder != folders.end(); ++folder) {
        const auto canonical =
            runDetached([path = folder.key()] { return QFileInfo(path).canonicalFilePath(); });
        whenDone(this, canonical, [this, files = *folder](const QString &path) { read(path, files); });
    }
}

/// @param folder  canonical; empty if it is gone
/// @param files  names in it
void GalleryIndexing::read(const QString &folder, const QStringList &files)
{
    if (folder.isEmpty() || !m_library.library())
        return;
    if (!library::isWithinAny(folder, m_library.library()->folders())) {
        if (m_settings.watchedGallery() != folder)
            watch(folder);
        return;
    }
    QStringList paths;
    for (const QString &name : files)
        paths.append(folder + u'/' + name);
    index(paths);
}

void GalleryIndexing::watch(const QString &folder)
{
    whenDone(this, m_library.library()->addFolder(folder), [this](const Result<QString> &added) {
        if (!added)
            return m_library.say(added.error().message);
        m_settings.setWatchedGallery(*added);
        index({*added});
    });
}

/// Not shown as a run: a picture is read in a moment, and the card of a run would flash with each.
void GalleryIndexing::index(const QStringList &paths)
{
    if (m_library.library() && m_library.model()->embedder())
        m_library.library()->index(m_library.model()->embedder(), paths);
}

} // namespace pictor::ui
