// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/transfertuning.h"

#include <chrono>

namespace pictor::hub {

/// How many connections one file is fetched over: one more is tried as long as that makes it clearly faster.
/// Stores and networks differ too much to know it beforehand.
class ConnectionCount {
public:
    using Clock = std::chrono::steady_clock;

    ConnectionCount(int most, std::chrono::milliseconds window)
        : m_most(most)
        , m_window(window)
    {
    }

    int allowed() const { return m_count; }
    /// Whether another number is being tried, or will be.
    bool isSettled() const { return m_step == Step::Settled || m_most <= 1; }

    /// `received` bytes have come in all.
    void note(qint64 received, Clock::time_point now);
    /// A connection broke or was refused: as many as are left have to do.
    void settleFor(int count);

private:
    enum class Step { Starting, Measuring, Settled };

    void judge(double rate);
    void begin(Step step, qint64 received, Clock::time_point now);

    int m_most;
    std::chrono::milliseconds m_window;
    int m_count = 1;
    Step m_step = Step::Starting;
    bool m_begun = false;
    qint64 m_receivedBefore = 0;
    Clock::time_point m_since;
    double m_rateBefore = 0; ///< with one connection less; bytes per second
};

} // namespace pictor::hub
