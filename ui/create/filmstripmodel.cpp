// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/filmstripmodel.h"

#include "base/whendone.h"
#include "gallery/picturename.h"
#include "registry/cataloguetexts.h"
#include "ui/create/removalundo.h"
#include "ui/library/thumbnailurl.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace pictor::ui {

namespace {

QString detailsOf(const GenerationSettings &settings)
{
    return FilmstripModel::tr("%1, %2 × %3, seed %4", "model, width, height")
        .arg(catalogueText(settings.modelName), QString::number(settings.size.width()),
            QString::number(settings.size.height()), QString::number(settings.seed));
}

std::optional<GenerationSettings> settingsOf(const FilmstripModel::Picture &picture)
{
    return picture.file.path.isEmpty() ? std::optional(picture.made.settings) : picture.file.settings;
}

/// Its pixels are in `file` now.
void becomeSaved(FilmstripModel::Picture &picture, const gallery::GalleryItem &file)
{
    picture.file = file;
    if (!file.settings)
        picture.file.settings = picture.made.settings;
    picture.made = {};
}

bool isUnsafe(const FilmstripModel::Picture &picture)
{
    return picture.file.path.isEmpty() && picture.shelter.isEmpty();
}

} // namespace

FilmstripModel::FilmstripModel(PictureShelf &shelf, PictureRefuge &refuge, QObject *parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
    , m_refuge(refuge)
    , m_undo(new RemovalUndo(*this, shelf, this))
{
    connect(m_undo, &RemovalUndo::failed, this, &FilmstripModel::failed);
    connect(&m_shelf, &PictureShelf::removed, this, [this](const QString &path) {
        if (const int row = rowOf(path); row >= 0)
            remove(row);
    });
}

FilmstripModel::~FilmstripModel() = default;

int FilmstripModel::unsavedCount() const
{
    return static_cast<int>(m_unsaved.size());
}

int FilmstripModel::unsafeCount() const
{
    return static_cast<int>(std::ranges::count_if(m_pictures, isUnsafe));
}

QString FilmstripModel::saveError() const
{
    return m_unsaved.isEmpty() ? QString() : m_unsaved.begin()->message;
}

int FilmstripModel::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_pictures, id, &Picture::id);
    return found == m_pictures.end() ? -1 : static_cast<int>(found - m_pictures.begin());
}

int FilmstripModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find_if(
        m_pictures, [&path](const Picture &picture) { return picture.file.path == path; });
    return path.isEmpty() || found == m_pictures.end() ? -1 : static_cast<int>(found - m_pictures.begin());
}

std::optional<GenerationSettings> FilmstripModel::settingsAt(int row) const
{
    return settingsOf(m_pictures.at(row));
}

QString FilmstripModel::nameOf(const Picture &picture)
{
    const auto settings = settingsOf(picture);
    return settings && !settings->prompt.isEmpty() ? settings->prompt
        : picture.file.path.isEmpty()              ? tr("Picture without words")
                                                   : QFileInfo(picture.file.path).fileName();
}

QString FilmstripModel::fileNameAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const Picture &picture = m_pictures.at(row);
    return picture.file.path.isEmpty()
        ? gallery::pictureName(picture.file.time, picture.made.settings.prompt, picture.made.settings.seed)
        : QFileInfo(picture.file.path).fileName();
}

bool FilmstripModel::hasSettingsAt(int row) const
{
    return row >= 0 && row < count() && settingsAt(row).has_value();
}

void FilmstripModel::load()
{
    whenDone(this, m_shelf.recent(recentCount), [this](const QList<gallery::GalleryItem> &recent) {
        takeRecent(recent);
        Q_EMIT loaded();
    });
    whenDone(this, m_refuge.pictures(),
        [this](const QList<ShelteredPicture> &pictures) { takeSheltered(pictures); });
}

void FilmstripModel::takeSheltered(const QList<ShelteredPicture> &pictures)
{
    const auto isHere = [this](const ShelteredPicture &sheltered) {
        return std::ranges::find(m_pictures, sheltered.path, &Picture::shelter) != m_pictures.end();
    };
    int taken = 0;
    for (const ShelteredPicture &each : pictures) {
        if (isHere(each)) // of this very window
            continue;
        save(insert(each));
        ++taken;
    }
    if (taken > 0)
        Q_EMIT rescued(taken);
}

/// Behind those that were made meanwhile, which the gallery may have listed too.
void FilmstripModel::takeRecent(const QList<gallery::GalleryItem> &recent)
{
    QList<Picture> older;
    for (const gallery::GalleryItem &file : recent) {
        if (rowOf(file.path) < 0)
            older.append({++m_lastId, file, {}, {}});
    }
    if (older.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(older.size()) - 1);
    m_pictures.append(older);
    endInsertRows();
    Q_EMIT countChanged();
}

quint64 FilmstripModel::add(const GeneratedPicture &picture)
{
    m_undo->dismiss(); // another thing is looked at now
    const quint64 id = insert({{}, picture, thumbnailOf(picture.image)});
    save(id);
    return id;
}

quint64 FilmstripModel::insert(const ShelteredPicture &picture)
{
    beginInsertRows({}, 0, 0);
    m_pictures.prepend({++m_lastId, {{}, QDateTime::currentDateTime(), picture.picture.image.size(), {}},
        picture.picture, picture.thumbnail, picture.path});
    endInsertRows();
    Q_EMIT countChanged();
    return m_lastId;
}

void FilmstripModel::save(quint64 id)
{
    if (m_saving.contains(id)) {
        m_saving[id] = true; // into another folder by now, maybe
        return;
    }
    m_saving.insert(id, false);
    whenDone(this, m_shelf.save(m_pictures.at(rowOf(id)).made),
        [this, id](const Result<gallery::GalleryItem> &file) { takeSaved(id, file); });
}

void FilmstripModel::takeSaved(quint64 id, const Result<gallery::GalleryItem> &file)
{
    const bool isWantedAgain = m_saving.take(id);
    if (m_discarded.contains(id))
        finishDiscarding(m_discarded.take(id), file);
    const int row = rowOf(id);
    if (row >= 0 && file) {
        Picture &picture = m_pictures[row];
        becomeSaved(picture, *file);
        if (!picture.shelter.isEmpty())
            m_refuge.release(std::exchange(picture.shelter, {}));
        m_unsaved.remove(id);
    } else if (row >= 0) {
        m_unsaved.insert(id, file.error());
        shelter(id);
        if (isWantedAgain)
            save(id);
    }
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT unsavedChanged();
}

/// What the gallery does not take shall outlive the window nevertheless.
void FilmstripModel::shelter(quint64 id)
{
    const Picture &picture = m_pictures.at(rowOf(id));
    if (!picture.shelter.isEmpty() || m_sheltering.contains(id))
        return;
    m_sheltering.insert(id);
    whenDone(this, m_refuge.take(picture.made), [this, id](const Result<QString> &path) {
        m_sheltering.remove(id);
        const int row = rowOf(id);
        if (path && row >= 0 && m_pictures.at(row).file.path.isEmpty())
            m_pictures[row].shelter = *path;
        else if (path)
            m_refuge.release(*path);
        Q_EMIT unsavedChanged();
    });
}

void FilmstripModel::saveUnsaved()
{
    const QList<quint64> ids = m_unsaved.keys();
    for (const quint64 id : ids)
        save(id);
}

void FilmstripModel::shelterUnsafe()
{
    for (const Picture &picture : m_pictures) {
        if (isUnsafe(picture))
            shelter(picture.id);
    }
}

void FilmstripModel::moveToTrash(int row)
{
    if (row < 0 || row >= count())
        return;
    const Removal removal{m_pictures.at(row), row, row + 1 < count() ? m_pictures.at(row + 1).id : 0};
    if (!removal.picture.file.path.isEmpty()) {
        whenDone(this, m_shelf.moveToTrash(removal.picture.file.path),
            [this, removal](const Result<gallery::TrashedFile> &file) { takeTrashed(removal, file); });
        return;
    }
    remove(row);
    if (m_saving.contains(removal.picture.id)) // the gallery has it in a moment
        m_discarded.insert(removal.picture.id, removal);
    else
        m_undo->add(removal);
}

void FilmstripModel::finishDiscarding(Removal removal, const Result<gallery::GalleryItem> &file)
{
    if (!file) {
        m_undo->add(removal);
        return;
    }
    becomeSaved(removal.picture, *file);
    whenDone(this, m_shelf.moveToTrash(file->path),
        [this, removal](const Result<gallery::TrashedFile> &trashed) { takeTrashed(removal, trashed); });
}

void FilmstripModel::takeTrashed(Removal removal, const Result<gallery::TrashedFile> &file)
{
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    if (const int row = rowOf(removal.picture.id); row >= 0)
        remove(row);
    removal.file = *file;
    if (!file->inTrash.isEmpty())
        m_undo->add(removal);
}

int FilmstripModel::putBack(const Removal &removal)
{
    if (const int here = rowOf(removal.picture.file.path); here >= 0)
        return here;
    const int next = removal.next == 0 ? count() : rowOf(removal.next);
    const int row = next >= 0 ? next : std::min(removal.row, count());
    beginInsertRows({}, row, row);
    m_pictures.insert(row, removal.picture);
    m_pictures[row].shelter.clear(); // which was left with it
    endInsertRows();
    Q_EMIT countChanged();
    if (removal.picture.file.path.isEmpty())
        save(removal.picture.id);
    return row;
}

void FilmstripModel::copy(int row)
{
    if (row < 0 || row >= count())
        return;
    const Picture &picture = m_pictures.at(row);
    if (picture.file.path.isEmpty())
        QGuiApplication::clipboard()->setImage(picture.made.image);
    else
        m_files.copy(picture.file.path);
}

void FilmstripModel::saveAs(int row, const QUrl &file)
{
    if (row < 0 || row >= count())
        return;
    const Picture &picture = m_pictures.at(row);
    const auto copied = picture.file.path.isEmpty() ? m_shelf.copyTo(file.toLocalFile(), picture.made)
                                                    : m_shelf.copyTo(file.toLocalFile(), picture.file.path);
    whenDone(this, copied, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void FilmstripModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_unsaved.remove(m_pictures.at(row).id);
    if (const QString shelter = m_pictures.at(row).shelter; !shelter.isEmpty())
        m_refuge.release(shelter);
    m_pictures.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT unsavedChanged();
}

int FilmstripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FilmstripModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Picture &picture = m_pictures.at(index.row());
    const auto settings = settingsOf(picture);
    switch (role) {
    case PathRole:
        return picture.file.path;
    case NameRole:
        return nameOf(picture);
    case ThumbnailRole:
        return picture.file.path.isEmpty() ? QUrl() : thumbnailUrl(picture.file.path, picture.file.time);
    case PixelsRole:
        return picture.thumbnail;
    case UnsavedRole:
        return m_unsaved.contains(picture.id);
    case DetailsRole:
        return settings ? detailsOf(*settings) : QString();
    case HasSettingsRole:
        return settings.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> FilmstripModel::roleNames() const
{
    return {{PathRole, "path"}, {NameRole, "name"}, {ThumbnailRole, "thumbnail"}, {PixelsRole, "pixels"},
        {UnsavedRole, "unsaved"}, {DetailsRole, "details"}, {HasSettingsRole, "hasSettings"}};
}

} // namespace pictor::ui
