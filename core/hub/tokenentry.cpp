// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tokenentry.h"

#include <QPointer>

namespace pictor::hub {

QCoro::Task<TokenEntry> enterToken(HubClient &client, TokenStore &store, QString token)
{
    token = cleanToken(token);
    const QPointer<TokenStore> keeper(&store);
    auto account = co_await client.whoami(token);
    TokenEntry entry{std::move(account)};
    if (entry.account || entry.account.error().reason != HubFailure::Reason::BadToken) {
        if (keeper)
            entry.kept = co_await keeper->save(token);
    }
    co_return entry;
}

} // namespace pictor::hub
