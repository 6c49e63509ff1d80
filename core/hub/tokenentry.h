// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubclient.h"
#include "hub/tokenstore.h"

namespace pictor::hub {

/// What became of a token that was entered.
struct TokenEntry {
    HubResult<Account> account; ///< whose it is, or why that could not be asked
    std::optional<Result<TokenStore::Place>> kept{}; ///< empty: it is none, so it was not kept
};

/// Asks the hub whose `token` is, and keeps it unless the hub says that it is none: what cannot be checked
/// now (offline, no network) may well be good. The one way in for a token. Both outlive the task.
QCoro::Task<TokenEntry> enterToken(HubClient &client, TokenStore &store, QString token);

} // namespace pictor::hub
