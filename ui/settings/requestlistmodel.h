// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/requestpage.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace pictor::hub {
class RequestLog;
}

namespace pictor::ui {

/// Every request that the program ever made, newest first; older ones are read as the list is scrolled.
class RequestListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by NetworkViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
public:
    enum Role { TimeRole = Qt::UserRole + 1, PurposeRole, HostRole, BytesRole, OutcomeRole, TroubledRole };

    explicit RequestListModel(hub::RequestLog &log, QObject *parent = nullptr);

    /// Reads the newest and follows the log from then on. Nothing happens before, nor a second time.
    Q_INVOKABLE void load();

    int count() const { return static_cast<int>(m_entries.size()); } ///< of what is read so far
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadingChanged();

private:
    void readPage();
    void take(const hub::RequestPage &page);
    void add(const hub::RequestEntry &entry);
    void change(const hub::RequestEntry &entry);

    hub::RequestLog &m_log;
    QList<hub::RequestEntry> m_entries;
    QSet<QString> m_known; ///< ids of m_entries
    hub::RequestCursor m_next;
    bool m_hasMore = false;
    bool m_loaded = false;
    bool m_loading = false;
};

} // namespace pictor::ui
