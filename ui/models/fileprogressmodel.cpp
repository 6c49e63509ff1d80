// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fileprogressmodel.h"

#include "ui/support/formatting.h"

#include <algorithm>

namespace pictor::ui {

using hub::FileProgress;

namespace {

QString amountOf(const FileProgress &file)
{
    if (file.done || file.received == 0)
        return file.total > 0 ? formatBytes(file.total) : QString();
    return formatAmount(file.received, file.total);
}

double valueOf(const FileProgress &file)
{
    if (file.done)
        return 1;
    return file.total > 0 ? static_cast<double>(file.received) / static_cast<double>(file.total) : 0;
}

} // namespace

bool FileProgressModel::listsTheSame(const QList<FileProgress> &files) const
{
    return std::ranges::equal(m_files, files, {}, &FileProgress::path, &FileProgress::path);
}

void FileProgressModel::setFiles(const QList<FileProgress> &files)
{
    if (!listsTheSame(files)) {
        beginResetModel();
        m_files = files;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (std::exchange(m_files[row], files[row]) != files[row])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int FileProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FileProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileProgress &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case PathRole:
        return file.path;
    case AmountRole:
        return amountOf(file);
    case ValueRole:
        return valueOf(file);
    case DoneRole:
        return file.done;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileProgressModel::roleNames() const
{
    return {{PathRole, "path"}, {AmountRole, "amount"}, {ValueRole, "value"}, {DoneRole, "done"}};
}

} // namespace pictor::ui
