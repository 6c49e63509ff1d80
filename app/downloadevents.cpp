// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadevents.h"

#include "console.h"
#include "registry/modeldownload.h"

namespace pictor::app {

using hub::TransferProgress;

namespace {

const char *nameOf(TransferProgress::Phase phase)
{
    switch (phase) {
    case TransferProgress::Phase::Preparing:
        return "preparing";
    case TransferProgress::Phase::Searching:
        return "searching";
    case TransferProgress::Phase::WaitingForOther:
        return "waiting-for-other";
    case TransferProgress::Phase::Downloading:
        return "downloading";
    case TransferProgress::Phase::WaitingToRetry:
        return "waiting-to-retry";
    case TransferProgress::Phase::Verifying:
        return "verifying";
    }
    return "";
}

} // namespace

JsonLine downloadEvent(const char *event, const ModelDownload &download)
{
    JsonLine line;
    line.add("event", QLatin1String(event))
        .add("key", download.key())
        .add("repository", download.repository())
        .add("bytesReceived", download.bytesReceived())
        .add("bytesTotal", download.bytesTotal());
    return line;
}

DownloadEvents::DownloadEvents(const char *event, const ModelDownload &download, Console &console)
    : m_event(event)
    , m_download(download)
    , m_console(console)
{
    connect(&download, &ModelDownload::progressChanged, this, &DownloadEvents::print);
}

void DownloadEvents::print()
{
    constexpr qint64 pause = 500; // ms
    const TransferProgress &progress = m_download.progress();
    const bool isNew = !m_sinceLast.isValid() || progress.phase != m_phase;
    if (m_download.state() != ModelDownload::State::Running || (!isNew && m_sinceLast.elapsed() < pause))
        return;
    m_sinceLast.start();
    m_phase = progress.phase;
    m_console.print(downloadEvent(m_event, m_download)
                        .add("phase", QLatin1String(nameOf(m_phase)))
                        .add("bytesPerSecond", progress.bytesPerSecond)
                        .add("secondsLeft", progress.secondsLeft)
                        .text());
}

} // namespace pictor::app
