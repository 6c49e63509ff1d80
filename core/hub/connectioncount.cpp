// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectioncount.h"

#include <algorithm>

namespace pictor::hub {

namespace {

constexpr double worthwhile = 1.15; // times as fast; less may be chance

} // namespace

void ConnectionCount::note(qint64 received, Clock::time_point now)
{
    if (isSettled())
        return;
    if (!m_begun) {
        m_begun = true;
        begin(Step::Starting, received, now);
        return;
    }
    const std::chrono::duration<double> span = now - m_since;
    // A connection needs a moment to get up to speed.
    if (m_step == Step::Starting && span >= m_window / 2)
        begin(Step::Measuring, received, now);
    else if (m_step == Step::Measuring && span >= m_window) {
        judge(static_cast<double>(received - m_receivedBefore) / span.count());
        if (m_step != Step::Settled)
            begin(Step::Starting, received, now);
    }
}

void ConnectionCount::judge(double rate)
{
    const bool isBetter = m_count == 1 || rate >= worthwhile * m_rateBefore;
    if (!isBetter)
        --m_count;
    if (!isBetter || m_count == m_most) {
        m_step = Step::Settled;
        return;
    }
    m_rateBefore = rate;
    ++m_count;
}

void ConnectionCount::begin(Step step, qint64 received, Clock::time_point now)
{
    m_step = step;
    m_receivedBefore = received;
    m_since = now;
}

void ConnectionCount::settleFor(int count)
{
    m_count = std::clamp(count, 1, m_most);
    m_step = Step::Settled;
}

} // namespace pictor::hub
