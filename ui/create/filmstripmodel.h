// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/picturerefuge.h"
#include "ui/create/pictureshelf.h"
#include "ui/library/fileactions.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace pictor::ui {

class RemovalUndo;

/// The finished pictures, newest first. One that could not be saved stays here, pixels and all, and in the
/// refuge, from where the next window takes it.
class FilmstripModel : public QAbstractListModel {
    Q_OBJECT
    Q_MOC_INCLUDE("ui/create/removalundo.h")
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unsavedCount READ unsavedCount NOTIFY unsavedChanged)
    Q_PROPERTY(int unsafeCount READ unsafeCount NOTIFY unsavedChanged)
    Q_PROPERTY(QString saveError READ saveError NOTIFY unsavedChanged)
    Q_PROPERTY(pictor::ui::RemovalUndo *undo READ undo CONSTANT)
public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        NameRole,
        ThumbnailRole,
        PixelsRole,
        UnsavedRole,
        DetailsRole,
        HasSettingsRole,
    };
    struct Picture {
        quint64 id = 0; ///< of this window
        gallery::GalleryItem file{}; ///< its path is empty until it is saved
        GeneratedPicture made{}; ///< until it is saved; else without pixels
        QImage thumbnail{}; ///< of those made in this window
        QString shelter{}; ///< its file in the refuge; empty: it needs none, or has none yet
    };

    /// One that was taken out, and where it stood.
    struct Removal {
        Picture picture;
        int row = 0;
        quint64 next = 0; ///< id of the one that followed; 0: none
        gallery::TrashedFile file{}; ///< in no trash: it was not saved
    };

    /// How many are looked up at the start.
    static constexpr int recentCount = 100;

    /// Both outlive this.
    FilmstripModel(PictureShelf &shelf, PictureRefuge &refuge, QObject *parent = nullptr);
    ~FilmstripModel() override;

    int count() const { return static_cast<int>(m_pictures.size()); }
    int unsavedCount() const; ///< that could not be saved
    int unsafeCount() const; ///< that are on no disk, or not yet
    bool isSettled() const { return m_saving.isEmpty() && m_sheltering.isEmpty(); } ///< no disk is at work
    QString saveError() const; ///< why; empty: all are saved
    const Picture &at(int row) const { return m_pictures.at(row); }
    int rowOf(quint64 id) const; ///< -1: gone
    int rowOf(const QString &path) const; ///< -1: not here
    std::optional<GenerationSettings> settingsAt(int row) const;
    /// @return empty: it is not saved
    Q_INVOKABLE QString pathAt(int row) const { return m_pictures.value(row).file.path; }
    Q_INVOKABLE bool hasSettingsAt(int row) const;
    static QString nameOf(const Picture &picture);
    /// What its file is called, or would be.
    Q_INVOKABLE QString fileNameAt(int row) const;
    RemovalUndo *undo() const { return m_undo; }

    /// Looks what the gallery holds, and takes from the refuge what it could not be given the last time.
    void load();
    /// Shows it first, and saves it. @return its id
    quint64 add(const GeneratedPicture &picture);
    /// Tries to save again what is not.
    Q_INVOKABLE void saveUnsaved();
    /// Keeps in the refuge what is on no disk, without waiting for the gallery.
    void shelterUnsafe();
    /// A picture's file to the trash; of one that is not saved, its pixels.
    Q_INVOKABLE void moveToTrash(int row);
    /// To the clipboard: a picture's file, or its pixels where it is not saved.
    Q_INVOKABLE void copy(int row);
    Q_INVOKABLE void saveAs(int row, const QUrl &file);
    /// Shows it where it was, and saves it if it was not. Its file is in its place again. @return its row
    int putBack(const Removal &removal);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void loaded(); ///< what the gallery holds is here
    void unsavedChanged();
    void failed(const pictor::Error &error); ///< to move one to the trash or back, or to save a copy
    void rescued(int pictures); ///< of the last time; they are being saved

private:
    quint64 insert(const ShelteredPicture &picture);
    void takeSheltered(const QList<ShelteredPicture> &pictures);
    void shelter(quint64 id);
    void takeRecent(const QList<gallery::GalleryItem> &recent);
    void takeSaved(quint64 id, const Result<gallery::GalleryItem> &file);
    void save(quint64 id);
    void remove(int row);
    void takeTrashed(Removal removal, const Result<gallery::TrashedFile> &file);
    void finishDiscarding(Removal removal, const Result<gallery::GalleryItem> &file);

    PictureShelf &m_shelf;
    PictureRefuge &m_refuge;
    FileActions m_files;
    RemovalUndo *const m_undo; ///< child
    QList<Picture> m_pictures;
    quint64 m_lastId = 0;
    QHash<quint64, Error> m_unsaved; ///< by id: why
    QHash<quint64, bool> m_saving; ///< by id: whether to try once more if that fails
    QSet<quint64> m_sheltering; ///< ids
    QHash<quint64, Removal> m_discarded; ///< by id: while they were being saved
};

} // namespace pictor::ui
