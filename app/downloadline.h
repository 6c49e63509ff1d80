// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pictor {
class ModelDownload;
}

namespace pictor::app {

class Console;

/// Shows in one line of the terminal how a download comes along, while this lives; where there is no
/// terminal, tells once that it began.
class DownloadLine : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    DownloadLine(const ModelDownload &download, Console &console);

private:
    void onStateChanged();
    void show();

    const ModelDownload &m_download;
    Console &m_console;
    bool m_isTold = false;
};

} // namespace pictor::app
