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
    if (m_download.state() == ModelDownload::State::Running)
        show();
    else
        m_console.clearProgress();
}

void DownloadLine::show()
{
    if (m_download.state() != ModelDownload::State::Running)
        return;
    if (m_console.isTerminal())
        m_console.showProgress(lineOf(m_download, m_console.width()));
    else if (!std::exchange(m_isTold, true))
        m_console.tell(Text::tr("Downloading %1 from %2…").arg(m_download.name(), m_download.repository()));
}

} // namespace pictor::app
