// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/requestlistmodel.h"

#include "base/whendone.h"
#include "hub/requestlog.h"
#include "ui/support/formatting.h"

#include <QLocale>

#include <algorithm>

namespace pictor::ui {

using hub::RequestEntry;
using State = RequestEntry::State;

namespace {

QString timeText(const QDateTime &utc)
{
    const QDateTime time = utc.toLocalTime();
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' '
        + locale.toString(time.time(), QStringLiteral("hh:mm:ss"));
}

QString outcomeText(const RequestEntry &entry)
{
    switch (entry.state) {
    case State::Running:
        return RequestListModel::tr("running");
    case State::Finished:
        return RequestListModel::tr("answered, %1").arg(entry.status);
    case State::Failed:
        return entry.status == 0 ? RequestListModel::tr("no answer")
                                 : RequestListModel::tr("broken off by the network");
    case State::BrokenOff:
        break;
    }
    return RequestListModel::tr("not ended");
}

bool isTroubled(const RequestEntry &entry)
{
    constexpr int firstRefusal = 400; // of HTTP
    return entry.state == State::Failed || entry.status >= firstRefusal;
}

} // namespace

RequestListModel::RequestListModel(hub::RequestLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
}

void RequestListModel::load()
{
    if (std::exchange(m_loaded, true))
        return;
    connect(&m_log, &hub::RequestLog::added, this, &RequestListModel::add);
    connect(&m_log, &hub::RequestLog::changed, this, &RequestListModel::change);
    readPage();
}

void RequestListModel::readPage()
{
    m_loading = true;
    Q_EMIT loadingChanged();
    whenDone(this, m_log.page(m_next), [this](const hub::RequestPage &page) { take(page); });
}

/// What was sent while the page was read is in it, and was told of too.
void RequestListModel::take(const hub::RequestPage &page)
{
    QList<RequestEntry> older = page.entries;
    older.removeIf([this](const RequestEntry &entry) { return m_known.contains(entry.id); });
    if (!older.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(older.size()) - 1);
        for (const RequestEntry &entry : std::as_const(older))
            m_known.insert(entry.id);
        m_entries += older;
        endInsertRows();
    }
    m_next = page.next;
    m_hasMore = page.hasMore;
    m_loading = false;
    Q_EMIT countChanged();
    Q_EMIT loadingChanged();
}

void RequestListModel::add(const RequestEntry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    m_known.insert(entry.id);
    endInsertRows();
    Q_EMIT countChanged();
}

void RequestListModel::change(const RequestEntry &entry)
{
    const auto found = std::ranges::find(m_entries, entry.id, &RequestEntry::id);
    if (found == m_entries.end())
        return;
    *found = entry;
    const QModelIndex changed = index(static_cast<int>(found - m_entries.begin()));
    Q_EMIT dataChanged(changed, changed);
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestEntry &entry = m_entries[index.row()];
    switch (role) {
    case TimeRole:
        return timeText(entry.time);
    case PurposeRole:
        return entry.purpose.text();
    case HostRole:
        return entry.host;
    case BytesRole:
        return formatBytes(entry.received);
    case OutcomeRole:
        return outcomeText(entry);
    case TroubledRole:
        return isTroubled(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestListModel::roleNames() const
{
    return {{TimeRole, "time"}, {PurposeRole, "purpose"}, {HostRole, "host"}, {BytesRole, "bytes"},
        {OutcomeRole, "outcome"}, {TroubledRole, "troubled"}};
}

bool RequestListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void RequestListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage();
}

} // namespace pictor::ui
