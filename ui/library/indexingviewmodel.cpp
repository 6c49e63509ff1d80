// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/indexingviewmodel.h"

#include "ui/support/formatting.h"

namespace pictor::ui {

using library::IndexJob;

IndexingViewModel::IndexingViewModel(QObject *parent)
    : QObject(parent)
{
}

void IndexingViewModel::follow(IndexJob *job)
{
    if (job == m_job)
        return; // the run that goes on was extended
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_error.reset();
    m_failures.clear();
    connect(job, &IndexJob::stateChanged, this, &IndexingViewModel::stateChanged);
    connect(job, &IndexJob::progressChanged, this, &IndexingViewModel::readProgress);
    connect(job, &IndexJob::fileFailed, &m_failures, &FailureListModel::append);
    connect(job, &IndexJob::folderSkipped, &m_failures, &FailureListModel::append);
    connect(job, &IndexJob::failed, this, [this](const Error &error) {
        m_error = error;
        Q_EMIT stateChanged();
    });
    readProgress();
    Q_EMIT stateChanged();
}

void IndexingViewModel::readProgress()
{
    m_progress = m_job->progress();
    Q_EMIT progressChanged();
}

double IndexingViewModel::value() const
{
    if (m_progress.found == 0)
        return 0;
    return static_cast<double>(m_progress.found - m_progress.pending) / static_cast<double>(m_progress.found);
}

QString IndexingViewModel::text() const
{
    if (m_progress.found == 0)
        return tr("Looking for pictures");
    const QString count =
        tr("%1 of %2").arg(formatCount(m_progress.found - m_progress.pending), formatCount(m_progress.found));
    if (isPaused())
        return tr("%1, paused").arg(count);
    if (m_progress.scanning)
        return tr("%1, still looking").arg(count);
    const QString left = formatTimeLeft(m_progress.secondsLeft);
    return left.isEmpty() ? count : tr("%1, %2").arg(count, left);
}

QString IndexingViewModel::rate() const
{
    return m_progress.imagesPerSecond > 0 && !isPaused() ? formatRate(m_progress.imagesPerSecond) : QString();
}

void IndexingViewModel::pause()
{
    if (m_job)
        m_job->pause();
}

void IndexingViewModel::resume()
{
    if (m_job)
        m_job->resume();
}

void IndexingViewModel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void IndexingViewModel::dismissError()
{
    m_error.reset();
    Q_EMIT stateChanged();
}

} // namespace pictor::ui
