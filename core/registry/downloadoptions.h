// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transfertuning.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace pictor {

namespace hub {
class HubClient;
}

/// How models' files come onto this machine.
struct DownloadOptions {
    /// What to ask the hub with; called with the first download, on the registry's thread, and outlives the
    /// registry. Empty: nothing is downloaded.
    std::function<hub::HubClient *()> hub{};
    /// Where unfinished downloads are remembered (Paths::downloads()); empty: nowhere.
    QString list{};
    /// Folders of other programs, to be looked through for files that are here already; called with each
    /// download.
    std::function<QStringList()> otherFolders{};
    hub::TransferTuning tuning{};
    int atOnce = 2; ///< the others wait
};

} // namespace pictor
