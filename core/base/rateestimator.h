// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace pictor {

/// How many (pictures, bytes) a second over the last ten seconds: calm, yet soon true again when the pace
/// changes.
class RateEstimator {
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::seconds window{10};
    /// Less says nothing yet.
    static constexpr std::chrono::milliseconds shortest{500};

    /// @param done  in all, never less than before
    void note(qint64 done, Clock::time_point now);
    /// Forgets the past: after a pause.
    void restart() { m_samples.clear(); }

    double perSecond() const; ///< 0: not known yet
    qint64 secondsFor(qint64 remaining) const; ///< rounded up; -1: not known yet

private:
    struct Sample {
        qint64 done;
        Clock::time_point time;
    };
    std::deque<Sample> m_samples;
};

} // namespace pictor
