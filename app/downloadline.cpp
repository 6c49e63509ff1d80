// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadline.h"

#include "console.h"
#include "messages.h"
#include "progress.h"
#include "registry/modeldownload.h"

namespace pictor::app {

namespace {

using hub::TransferProgress;

QString lineOf(const ModelDownload &download, int width)
{
    const TransferProgress &progress = download.progress();
    const QString name = download.name() + QStringLiteral(": ");
    if (progress.phase != TransferProgress::Phase::Downloading)
        return name + hub::describe(progress);
    return name
        + progressLine({download.bytesReceived(), download.bytesTotal(), progress.bytesPerSecond,
                           progress.secondsLeft, Progress::Unit::Bytes},
            width - static_cast<int>(name.size()));
}

} // namespace

DownloadLine::DownloadLine(const ModelDownload &download, Console &console)
    : m_download(download)
    , m_console(console)
{
    connect(&download, &ModelDownload::stateChanged, this, &DownloadLine::onStateChanged);
    connect(&download, &ModelDownload::progressChanged, this, &DownloadLine::show);
    onStateChanged();
}

void DownloadLine::onStateChanged()
{
    if (m_download.state() == ModelDownload::State::Running) {
        show();
        return;
    }
    m_console.clearProgress();
    // It may have been over before it was looked at.
    if (m_download.state() == ModelDownload::State::Finished && m_download.progress().total > 0)
        tellBeginning();
}

void DownloadLine::tellBeginning()
{
    if (!m_console.isTerminal() && !std::exchange(m_isTold, true))
        m_console.tell(Text::tr("Downloading %1 from %2…").arg(m_download.name(), m_download.repository()));
}

/// What a log needs: that bytes come, and each time why none do.
void DownloadLine::tell()
{
    const TransferProgress &progress = m_download.progress();
    const bool isNew = progress.phase != m_told || progress.retryAt != m_toldRetry;
    if (!isNew)
        return;
    m_told = progress.phase;
    m_toldRetry = progress.retryAt;
    if (progress.phase == TransferProgress::Phase::Downloading)
        tellBeginning();
    else if (progress.phase == TransferProgress::Phase::WaitingToRetry)
        m_console.tell((progress.notice + QLatin1Char(' ') + hub::describe(progress) + u'.').trimmed());
}

void DownloadLine::show()
{
    if (m_download.state() != ModelDownload::State::Running)
        return;
    if (m_console.isTerminal())
        m_console.showProgress(lineOf(m_download, m_console.width()));
    else
        tell();
}

} // namespace pictor::app
