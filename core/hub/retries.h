// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubfailure.h"
#include "hub/transfertuning.h"

#include <chrono>
#include <optional>

namespace pictor::hub {

/// Whether and when to try again what failed.
class Retries {
public:
    explicit Retries(const TransferTuning &tuning)
        : m_tuning(tuning)
    {
    }

    /// How long to wait before the next attempt; nothing: there is no point in one.
    /// @param failure  empty: the connection ended before all had come
    std::optional<std::chrono::milliseconds> next(const std::optional<HubFailure> &failure);
    /// Something new came: whatever failed before is over.
    void restart() { m_failures = 0; }

private:
    std::chrono::milliseconds growing() const;

    const TransferTuning &m_tuning;
    int m_failures = 0; ///< in a row
};

} // namespace pictor::hub
