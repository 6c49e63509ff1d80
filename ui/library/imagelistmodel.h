// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/imagelibrary.h"
#include "ui/library/thumbnailranks.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace pictor::ui {

/// The pictures of the grid, in the order shown.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LibraryViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { PathRole = Qt::UserRole + 1, NameRole, ThumbnailRole, ScoreRole, ScoreTextRole, DetailsRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_images.size()); }
    /// Follow the rows.
    std::shared_ptr<const ThumbnailRanks> ranks() const { return m_ranks; }
    const library::SearchHit &at(int row) const { return m_images.at(row); }

    /// Goes over to `images`, keeping the rows (and so the delegates and thumbnails) of those that stay.
    /// @param complete  there are no more than these: scrolling to the end does not ask for more
    void setImages(const QList<library::SearchHit> &images, bool scored, bool complete);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void moreWanted(); ///< the end of the list is near the view

private:
    bool keepsOrder(const QList<library::SearchHit> &images) const;
    void removeAbsent(const QList<library::SearchHit> &images);
    void insertAndUpdate(const QList<library::SearchHit> &images);
    void reset(const QList<library::SearchHit> &images);

    QList<library::SearchHit> m_images;
    const std::shared_ptr<ThumbnailRanks> m_ranks = std::make_shared<ThumbnailRanks>();
    bool m_scored = false;
    bool m_complete = true;
};

} // namespace pictor::ui
