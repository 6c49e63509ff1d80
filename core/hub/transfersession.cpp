// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/transfersession.h"

#include "hub/messages.h"

namespace pictor::hub {

Place TransferSession::placeOf(const QString &commit, const QString &path) const
{
    return {folder, commit, path, hub.environment().symlinks};
}

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Cancelled, Text::tr("Cancelled."));
}

Eventual<bool> after(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    auto state = std::make_shared<EventualState<bool>>();
    QTimer::singleShot(wait, [state] { state->resolve(true); });
    return {state, stop};
}

} // namespace pictor::hub
