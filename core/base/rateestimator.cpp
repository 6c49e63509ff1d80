// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rateestimator.h"

#include <cmath>

namespace pictor {

void RateEstimator::note(qint64 done, Clock::time_point now)
{
    m_samples.push_back({done, now});
    while (m_samples.size() > 2 && m_samples[1].time + window <= now)
        m_samples.pop_front();
}

double RateEstimator::perSecond() const
{
    if (m_samples.empty() || m_samples.back().time - m_samples.front().time < shortest)
        return 0;
    const std::chrono::duration<double> span = m_samples.back().time - m_samples.front().time;
    return static_cast<double>(m_samples.back().done - m_samples.front().done) / span.count();
}

qint64 RateEstimator::secondsFor(qint64 remaining) const
{
    const double rate = perSecond();
    return rate > 0 ? static_cast<qint64>(std::ceil(static_cast<double>(remaining) / rate)) : -1;
}

} // namespace pictor
