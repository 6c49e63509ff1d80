// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/failurelistmodel.h"

#include <QFileInfo>

namespace pictor::ui {

void FailureListModel::append(const QString &path, const Error &error)
{
    ++m_count;
    if (m_failures.size() < maximumListed) {
        const int row = static_cast<int>(m_failures.size());
        beginInsertRows({}, row, row);
        m_failures.append({path, error.message});
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void FailureListModel::clear()
{
    if (m_count == 0)
        return;
    beginResetModel();
    m_failures.clear();
    m_count = 0;
    endResetModel();
    Q_EMIT countChanged();
}

int FailureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

QVariant FailureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Failure &failure = m_failures[index.row()];
    switch (role) {
    case PathRole:
        return failure.path;
    case NameRole:
    case Qt::DisplayRole:
        return QFileInfo(failure.path).fileName();
    case MessageRole:
        return failure.message;
    default:
        return {};
    }
}

QHash<int, QByteArray> FailureListModel::roleNames() const
{
    return {{PathRole, "path"}, {NameRole, "name"}, {MessageRole, "message"}};
}

} // namespace pictor::ui
