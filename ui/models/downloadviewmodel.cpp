// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/downloadviewmodel.h"

#include "ui/models/hubaccess.h"
#include "ui/support/formatting.h"

#include <algorithm>

namespace pictor::ui {

using Phase = hub::TransferProgress::Phase;

DownloadViewModel::DownloadViewModel(
    QString key, QString name, ModelStore &store, HubAccess &access, QObject *parent)
    : QObject(parent)
    , m_key(std::move(key))
    , m_name(std::move(name))
    , m_store(store)
    , m_access(access)
{
    connect(&m_store, &ModelStore::downloadChanged, this, [this](const QString &changed) {
        if (changed == m_key)
            readState();
    });
    connect(&m_store, &ModelStore::progressChanged, this, [this](const QString &changed) {
        if (changed == m_key)
            readProgress();
    });
    read();
}

void DownloadViewModel::read()
{
    m_status = m_store.download(m_key);
    m_files.setFiles(m_status.progress.files);
}

void DownloadViewModel::readState()
{
    read();
    Q_EMIT stateChanged();
    Q_EMIT progressChanged();
}

void DownloadViewModel::readProgress()
{
    read();
    Q_EMIT progressChanged();
}

DownloadViewModel::State DownloadViewModel::state() const
{
    switch (m_status.state) {
    case ModelDownload::State::Idle:
        break;
    case ModelDownload::State::Queued:
        return State::Queued;
    case ModelDownload::State::Running:
        return State::Running;
    case ModelDownload::State::Paused:
        return State::Paused;
    case ModelDownload::State::Finished:
        return State::Finished;
    case ModelDownload::State::Failed:
        return State::Failed;
    }
    return State::Idle;
}

bool DownloadViewModel::isActive() const
{
    return state() == State::Queued || state() == State::Running;
}

bool DownloadViewModel::isUnderWay() const
{
    return isActive() || state() == State::Paused || state() == State::Failed;
}

bool DownloadViewModel::isGated() const
{
    return remedy() == RemedyNamespace::EnterToken || remedy() == RemedyNamespace::AcceptLicence;
}

QString DownloadViewModel::errorMessage() const
{
    return state() == State::Failed ? m_status.error.message : QString();
}

RemedyNamespace::Remedy DownloadViewModel::remedy() const
{
    return state() == State::Failed ? remedyOf(m_status.error) : RemedyNamespace::None;
}

QUrl DownloadViewModel::licencePage() const
{
    return m_access.licencePage(m_status.repository);
}

double DownloadViewModel::value() const
{
    const qint64 total = std::max(m_status.bytesTotal, m_status.progress.total);
    if (total <= 0)
        return 0;
    return std::min(1.0, static_cast<double>(m_status.progress.received) / static_cast<double>(total));
}

bool DownloadViewModel::isIndeterminate() const
{
    const Phase phase = m_status.progress.phase;
    return state() == State::Running
        && (value() == 0 || phase == Phase::Preparing || phase == Phase::Searching);
}

QString DownloadViewModel::amount() const
{
    return formatAmount(m_status.progress.received, std::max(m_status.bytesTotal, m_status.progress.total));
}

QString DownloadViewModel::pace() const
{
    if (state() != State::Running || m_status.progress.phase != Phase::Downloading
        || m_status.progress.bytesPerSecond <= 0)
        return {};
    const QString rate = formatByteRate(m_status.progress.bytesPerSecond);
    const QString left = formatTimeLeft(m_status.progress.secondsLeft);
    return left.isEmpty() ? rate : tr("%1, %2", "rate, time left").arg(rate, left);
}

QString DownloadViewModel::phase() const
{
    switch (state()) {
    case State::Queued:
        return tr("Waits until others are through");
    case State::Running:
        return hub::describe(m_status.progress);
    case State::Paused:
        return tr("Paused");
    default:
        return {};
    }
}

QString DownloadViewModel::kept() const
{
    return m_status.progress.received > 0 ? formatBytes(m_status.progress.received) : QString();
}

void DownloadViewModel::goOnline()
{
    m_access.goOnline();
    if (!isActive())
        start();
}

} // namespace pictor::ui
