// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transfersession.h"

namespace pictor::hub {

/// Brings the snapshot that the session's request asks for into the cache. With no network at all where every
/// file of it is there; where the hub cannot be asked, what the cache has for a branch or tag will do, and of
/// a commit, however the download fails, every file that is not optional (unless only optional ones are asked
/// for, or one is here and damaged). `session` outlives the task, which ends inside request_stop().
QCoro::Task<Result<Snapshot>> runSnapshot(TransferSession &session, std::stop_token stop);

} // namespace pictor::hub
