// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transferprogress.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The files of a download, each with how far it is.
class FileProgressModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by DownloadViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { PathRole = Qt::UserRole + 1, AmountRole, ValueRole, DoneRole };

    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<hub::FileProgress> &files);
    int count() const { return static_cast<int>(m_files.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    bool listsTheSame(const QList<hub::FileProgress> &files) const;

    QList<hub::FileProgress> m_files;
};

} // namespace pictor::ui
