// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/rightofway.h"

#include <chrono>
#include <stop_token>

namespace pictor::inference {

/// How much longer work may be kept waiting. Whoever always waited would never be done where searches never
/// end: what was worked earns as much patience as it took, and waiting spends it, so that half of the time is
/// the least that is left for work.
class Patience {
public:
    using Duration = RightOfWay::Duration;

    explicit Patience(Duration most)
        : m_most(most)
        , m_left(most)
    {
    }
    Duration left() const { return m_left; }
    void worked(Duration time);
    void waited(Duration time);

private:
    Duration m_most;
    Duration m_left;
};

/// While one of these lives, what the calling thread computes lets others pass at giveWay().
class GivingWay {
public:
    /// A few searches one after the other take no longer.
    static constexpr std::chrono::seconds usualPatience{4};

    /// @param way  outlives this; nullptr: nobody is let pass
    /// @param stop  ends a wait, and the work at the next giveWay()
    GivingWay(RightOfWay *way, std::stop_token stop, Patience patience = Patience(usualPatience));
    ~GivingWay();
    GivingWay(const GivingWay &) = delete;
    GivingWay &operator=(const GivingWay &) = delete;

private:
    friend void giveWay();
    void letPass();

    using Clock = std::chrono::steady_clock;

    RightOfWay *m_way;
    std::stop_token m_stop;
    Patience m_patience;
    Clock::time_point m_resumed = Clock::now();
    GivingWay *m_outer; ///< that of the thread before this
};

/// Where layers call it, between two tensor operations, work that gives way stands still as long as others
/// have right of way. Costs nothing elsewhere.
/// @throws EngineError Cancelled once the stop of the thread's GivingWay was asked for
void giveWay();

/// Whose right of way this process's generators heed; nullptr: nobody's.
RightOfWay *heededRightOfWay();
void heed(RightOfWay *way);

/// Floating-point operations that one call may take where somebody may be waiting: at most half a second of
/// a slow machine. In parts of 1e10 a step of FLUX.1 took a tenth longer, in parts of this size no longer.
inline constexpr double mostFlopsAtOnce = 5e10;

} // namespace pictor::inference
