// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// Files (and folders) that an index run could not read, latest last.
class FailureListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by IndexingViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { PathRole = Qt::UserRole + 1, NameRole, MessageRole };

    /// Beyond these, failures are counted but not listed.
    static constexpr int maximumListed = 5000;

    using QAbstractListModel::QAbstractListModel;

    int count() const { return m_count; } ///< also those not listed
    void append(const QString &path, const Error &error);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Failure {
        QString path;
        QString message;
    };
    QList<Failure> m_failures;
    int m_count = 0;
};

} // namespace pictor::ui
