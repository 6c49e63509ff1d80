// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transfersession.h"

namespace pictor::hub {

enum class FileEnd {
    Placed, ///< verified, visible in the snapshot
    Changed ///< the hub has other content under that name now: plan anew
};

/// Brings one file of `commit` into the cache: waits for its lock, fetches what is missing, as often as the
/// network breaks, checks it, places it. `session` outlives the task, which ends inside request_stop().
QCoro::Task<Result<FileEnd>> downloadFile(
    TransferSession &session, QString commit, PlannedFile file, std::stop_token stop);

} // namespace pictor::hub
