// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folderlistmodel.h"

#include "base/pluralform.h"
#include "ui/support/formatting.h"

#include <QFileInfo>

#include <algorithm>

namespace pictor::ui {

using library::FolderStatus;

namespace {

QString folderName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString countText(const FolderStatus &folder)
{
    if (folder.embedded >= folder.images)
        return formatCount(folder.images);
    return FolderListModel::tr("%1 of %2").arg(formatCount(folder.embedded), formatCount(folder.images));
}

QString spokenText(const FolderStatus &folder)
{
    const QString name = folderName(folder.path), images = formatCount(folder.images);
    const int form = pluralForm(folder.images);
    if (folder.embedded >= folder.images)
        return FolderListModel::tr("%1, %2 picture(s)", "folder, number", form).arg(name, images);
    return FolderListModel::tr("%1, %2 of %3 picture(s)", "folder, numbers", form)
        .arg(name, formatCount(folder.embedded), images);
}

} // namespace

bool FolderListModel::holdImages() const
{
    return std::any_of(
        m_folders.begin(), m_folders.end(), [](const FolderStatus &folder) { return folder.images > 0; });
}

void FolderListModel::setPaths(const QStringList &paths)
{
    QList<FolderStatus> folders;
    for (const QString &path : paths) {
        const auto known = std::find_if(m_folders.begin(), m_folders.end(),
            [&path](const FolderStatus &folder) { return folder.path == path; });
        folders.append(known == m_folders.end() ? FolderStatus{path} : *known);
    }
    beginResetModel();
    m_folders = folders;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT statusChanged();
}

void FolderListModel::setStatus(const QList<FolderStatus> &status)
{
    for (int row = 0; row < count(); ++row) {
        const auto told = std::find_if(status.begin(), status.end(),
            [this, row](const FolderStatus &folder) { return folder.path == m_folders[row].path; });
        if (told == status.end())
            continue;
        m_folders[row] = *told;
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT statusChanged();
}

int FolderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FolderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderStatus &folder = m_folders[index.row()];
    switch (role) {
    case PathRole:
        return folder.path;
    case NameRole:
    case Qt::DisplayRole:
        return folderName(folder.path);
    case CountTextRole:
        return countText(folder);
    case SpokenTextRole:
        return spokenText(folder);
    case CompleteRole:
        return folder.embedded >= folder.images;
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderListModel::roleNames() const
{
    return {{PathRole, "path"}, {NameRole, "name"}, {CountTextRole, "countText"}, {CompleteRole, "complete"},
        {SpokenTextRole, "spokenText"}};
}

} // namespace pictor::ui
