// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/imagelibrary.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The watched folders, with what is known of their pictures.
class FolderListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LibraryViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool holdImages READ holdImages NOTIFY statusChanged)
public:
    enum Role { PathRole = Qt::UserRole + 1, NameRole, CountTextRole, CompleteRole, SpokenTextRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_folders.size()); }
    bool holdImages() const; ///< one of them at least
    QString pathAt(int row) const { return m_folders.value(row).path; }

    /// Goes over to `paths`, keeping what is known of those that stay.
    void setPaths(const QStringList &paths);
    void setStatus(const QList<library::FolderStatus> &status);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void statusChanged();

private:
    QList<library::FolderStatus> m_folders;
};

} // namespace pictor::ui
