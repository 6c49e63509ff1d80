// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transferprogress.h"

#include <QObject>

namespace pictor {
class ModelDownload;
}

namespace pictor::app {

class Console;

/// Shows in one line of the terminal how a download comes along, while this lives; where there is no
/// terminal, tells once that it began, and whenever it has to wait.
class DownloadLine : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    DownloadLine(const ModelDownload &download, Console &console);

private:
    void onStateChanged();
    void show();
    void tell();
    void tellBeginning();

    const ModelDownload &m_download;
    Console &m_console;
    bool m_isTold = false; ///< that it began
    hub::TransferProgress::Phase m_told =
        hub::TransferProgress::Phase::Preparing; ///< that was looked at last
    QDateTime m_toldRetry;
};

} // namespace pictor::app
