// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transferprogress.h"
#include "jsonline.h"

#include <QElapsedTimer>
#include <QObject>

namespace pictor {
class ModelDownload;
}

namespace pictor::app {

class Console;

/// What a JSON line about a download begins with: event, key, repository, bytes.
JsonLine downloadEvent(const char *event, const ModelDownload &download);

/// Prints a JSON line for each phase of a download and for its progress, at most twice a second, while this
/// lives.
class DownloadEvents : public QObject {
    Q_OBJECT
public:
    /// @param event  what the lines are called; as the others, it outlives this
    DownloadEvents(const char *event, const ModelDownload &download, Console &console);

private:
    void print();

    const char *m_event;
    const ModelDownload &m_download;
    Console &m_console;
    QElapsedTimer m_sinceLast;
    hub::TransferProgress::Phase m_phase = hub::TransferProgress::Phase::Preparing;
};

} // namespace pictor::app
