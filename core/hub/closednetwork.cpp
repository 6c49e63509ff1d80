// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/closednetwork.h"

#include "hub/refusedreply.h"

namespace pictor::hub {

QNetworkReply *ClosedNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice * /*body*/)
{
    return new RefusedReply(request, operation, this);
}

} // namespace pictor::hub
