// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stallprobe.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace pictor::ui {

namespace {

/// Milliseconds of processor time that this thread has had.
double computed()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace

StallProbe::StallProbe(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &StallProbe::beat);
}

void StallProbe::start()
{
    m_worst = 0;
    m_worstComputing = 0;
    m_stalls = 0;
    m_beats = 0;
    m_computedAtBeat = computed();
    m_sinceStart.start();
    m_sinceBeat.start();
    m_timer.start();
}

void StallProbe::beat()
{
    const double gap = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6 - m_timer.interval();
    const double now = computed();
    m_sinceBeat.start();
    m_worst = std::max(m_worst, gap);
    m_worstComputing = std::max(m_worstComputing, now - std::exchange(m_computedAtBeat, now));
    m_stalls += gap > frame ? 1 : 0;
    ++m_beats;
}

QString StallProbe::report() const
{
    return QStringLiteral("event loop: longest stall %1 ms (longest computing %2 ms), %3 over %4 ms, in %5 s")
        .arg(m_worst, 0, 'f', 1)
        .arg(m_worstComputing, 0, 'f', 1)
        .arg(m_stalls)
        .arg(frame, 0, 'f', 0)
        .arg(secondsWatched(), 0, 'f', 1);
}

} // namespace pictor::ui
