// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/imagelistmodel.h"

#include "ui/library/thumbnailurl.h"
#include "ui/support/formatting.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace pictor::ui {

using library::SearchHit;

namespace {

QString details(const SearchHit &image)
{
    const QString date = QLocale().toString(image.modified.date(), QLocale::ShortFormat);
    if (image.size.isEmpty())
        return date;
    return ImageListModel::tr("%1 × %2, %3").arg(image.size.width()).arg(image.size.height()).arg(date);
}

bool looksAlike(const SearchHit &a, const SearchHit &b)
{
    return a.path == b.path && a.modified == b.modified && qFuzzyCompare(1 + a.score, 1 + b.score);
}

} // namespace

void ImageListModel::setImages(const QList<SearchHit> &images, bool scored, bool complete)
{
    const int before = count();
    m_ranks->set(images); // before the view asks for thumbnails
    m_complete = complete;
    if (scored == m_scored && keepsOrder(images)) {
        removeAbsent(images);
        insertAndUpdate(images);
    } else {
        m_scored = scored;
        reset(images);
    }
    if (count() != before)
        Q_EMIT countChanged();
}

bool ImageListModel::keepsOrder(const QList<SearchHit> &images) const
{
    QHash<qint64, int> position;
    for (int row = 0; row < images.size(); ++row)
        position.insert(images[row].imageId, row);
    int last = -1;
    for (const SearchHit &image : m_images) {
        const int now = position.value(image.imageId, last + 1);
        if (now <= last && position.contains(image.imageId))
            return false;
        if (position.contains(image.imageId))
            last = now;
    }
    return true;
}

void ImageListModel::removeAbsent(const QList<SearchHit> &images)
{
    QSet<qint64> staying;
    for (const SearchHit &image : images)
        staying.insert(image.imageId);
    for (int last = count() - 1; last >= 0; --last) {
        if (staying.contains(m_images[last].imageId))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_images[first - 1].imageId))
            --first;
        beginRemoveRows({}, first, last);
        m_images.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ImageListModel::insertAndUpdate(const QList<SearchHit> &images)
{
    for (int row = 0; row < images.size(); ++row) {
        if (row < count() && m_images[row].imageId == images[row].imageId) {
            if (looksAlike(m_images[row], images[row]))
                continue;
            m_images[row] = images[row];
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        int end = row + 1;
        while (end < images.size() && (row >= count() || images[end].imageId != m_images[row].imageId))
            ++end;
        beginInsertRows({}, row, end - 1);
        m_images = m_images.mid(0, row) + images.mid(row, end - row) + m_images.mid(row);
        endInsertRows();
        row = end - 1;
    }
}

void ImageListModel::reset(const QList<SearchHit> &images)
{
    beginResetModel();
    m_images = images;
    endResetModel();
}

int ImageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &image = m_images[index.row()];
    switch (role) {
    case PathRole:
        return image.path;
    case NameRole:
    case Qt::DisplayRole:
        return QFileInfo(image.path).fileName();
    case ThumbnailRole:
        return thumbnailUrl(image.path, image.modified);
    case ScoreRole:
        return image.score;
    case ScoreTextRole:
        return m_scored ? formatScore(image.score) : QString();
    case DetailsRole:
        return details(image);
    default:
        return {};
    }
}

QHash<int, QByteArray> ImageListModel::roleNames() const
{
    return {{PathRole, "path"}, {NameRole, "name"}, {ThumbnailRole, "thumbnail"}, {ScoreRole, "score"},
        {ScoreTextRole, "scoreText"}, {DetailsRole, "details"}};
}

bool ImageListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void ImageListModel::fetchMore(const QModelIndex &)
{
    m_complete = true; // until setImages says otherwise: one wish at a time
    Q_EMIT moreWanted();
}

} // namespace pictor::ui
