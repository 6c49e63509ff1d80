// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/progressbook.h"

#include <algorithm>
#include <array>

namespace pictor::hub {

namespace {

constexpr int tellProgressEvery = 100; // ms

} // namespace

ProgressBook::ProgressBook()
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(tellProgressEvery);
    connect(&m_pace, &QTimer::timeout, this, &ProgressBook::sayNow);
}

void ProgressBook::setFiles(const QList<FileProgress> &files)
{
    m_progress.files = files;
    m_progress.received = m_progress.total = 0;
    m_index.clear();
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_index.insert(files[i].path, i);
        m_progress.received += files[i].received;
        m_progress.total += files[i].total;
    }
    tell();
}

void ProgressBook::setPhase(Phase phase)
{
    m_idlePhase = phase;
    choosePhase();
}

void ProgressBook::setNotice(const QString &notice)
{
    m_progress.notice = notice;
    tell();
}

void ProgressBook::setReceived(const QString &path, qint64 bytes)
{
    if (FileProgress *file = find(path))
        add(*file, bytes - file->received);
}

void ProgressBook::addFetched(const QString &path, qint64 bytes)
{
    m_fetched += bytes;
    m_rate.note(m_fetched, RateEstimator::Clock::now());
    if (FileProgress *file = find(path))
        add(*file, bytes);
}

void ProgressBook::setDone(const QString &path)
{
    if (FileProgress *file = find(path)) {
        file->done = true;
        add(*file, file->total - file->received);
    }
}

void ProgressBook::setFilePhase(const QString &path, Phase phase, const QDateTime &retryAt)
{
    m_work.insert(path, {phase, retryAt});
    choosePhase();
}

void ProgressBook::endFilePhase(const QString &path)
{
    m_work.remove(path);
    choosePhase();
}

void ProgressBook::rest()
{
    m_work.clear();
    m_rate.restart();
    m_progress.bytesPerSecond = 0;
    m_progress.secondsLeft = -1;
    choosePhase();
    m_pace.stop();
}

FileProgress *ProgressBook::find(const QString &path)
{
    const auto found = m_index.constFind(path);
    return found == m_index.constEnd() ? nullptr : &m_progress.files[*found];
}

void ProgressBook::choosePhase()
{
    constexpr std::array byWorth{Phase::Downloading, Phase::Verifying, Phase::WaitingToRetry,
        Phase::WaitingForOther, Phase::Searching, Phase::Preparing};
    m_progress.phase = m_work.isEmpty() ? m_idlePhase : Phase::Preparing;
    m_progress.retryAt = {};
    for (const Phase phase : byWorth) {
        const auto found =
            std::ranges::find_if(m_work, [phase](const Work &work) { return work.phase == phase; });
        if (found == m_work.end())
            continue;
        m_progress.phase = phase;
        m_progress.retryAt = found->retryAt;
        break;
    }
    tell();
}

void ProgressBook::add(FileProgress &file, qint64 bytes)
{
    file.received += bytes;
    m_progress.received += bytes;
    tell();
}

void ProgressBook::tell()
{
    if (!m_pace.isActive())
        m_pace.start();
}

void ProgressBook::sayNow()
{
    m_progress.bytesPerSecond = m_rate.perSecond();
    m_progress.secondsLeft = m_rate.secondsFor(m_progress.total - m_progress.received);
    Q_EMIT changed();
}

} // namespace pictor::hub
