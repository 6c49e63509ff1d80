// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/retries.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pictor::hub {

std::optional<std::chrono::milliseconds> Retries::next(const std::optional<HubFailure> &failure)
{
    using Reason = HubFailure::Reason;
    // A store that refuses has most likely seen a signed address expire: the hub gives a new one.
    const bool isStore =
        failure && (failure->reason == Reason::StoreRefused || failure->reason == Reason::BadAnswer);
    if (failure && !failure->isTransient() && !isStore)
        return std::nullopt;
    if (++m_failures > m_tuning.attempts)
        return std::nullopt;
    if (failure && failure->retryAfter)
        return *failure->retryAfter;
    if (isStore && m_failures == 1)
        return std::chrono::milliseconds(0);
    return growing();
}

std::chrono::milliseconds Retries::growing() const
{
    if (m_tuning.retryWaits.empty())
        return {};
    const auto index = std::min(static_cast<size_t>(m_failures), m_tuning.retryWaits.size()) - 1;
    const double longer = 1 + m_tuning.jitter * QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_tuning.retryWaits[index] * longer);
}

} // namespace pictor::hub
