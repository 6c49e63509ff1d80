// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stallprobe.h"

#include <algorithm>
#include <utility>

namespace pictor::ui {

StallProbe::StallProbe(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &StallProbe::beat);
}

void StallProbe::start()
{
    // Linux: nanoseconds computed, nanoseconds waited in the run queue, time slices
    // (Documentation/scheduler/sched-stats.rst).
    m_schedule.close();
    m_schedule.setFileName(QStringLiteral("/proc/thread-self/schedstat"));
    static_cast<void>(m_schedule.open(QFile::ReadOnly | QFile::Unbuffered));
    m_waitedAtBeat = waitedForProcessor();
    m_worst = m_worstOwn = 0;
    m_stalls = m_ownStalls = m_beats = 0;
    m_sinceStart.start();
    m_sinceBeat.start();
    m_timer.start();
}

double StallProbe::waitedForProcessor()
{
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    return m_schedule.read(128).split(' ').value(1).toDouble() / 1e6;
}

void StallProbe::beat()
{
    const double gap = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6 - m_timer.interval();
    const double waited = waitedForProcessor();
    const double own = gap - (waited - std::exchange(m_waitedAtBeat, waited));
    m_sinceBeat.start();
    m_worst = std::max(m_worst, gap);
    m_worstOwn = std::max(m_worstOwn, own);
    m_stalls += gap > frame ? 1 : 0;
    m_ownStalls += own > frame ? 1 : 0;
    ++m_beats;
}

QString StallProbe::report() const
{
    return QStringLiteral(
        "event loop: computing or blocked for at most %1 ms, %2 times over %3 ms; with waiting for "
        "a processor %4 ms, %5 times; in %6 s")
        .arg(m_worstOwn, 0, 'f', 1)
        .arg(m_ownStalls)
        .arg(frame, 0, 'f', 0)
        .arg(m_worst, 0, 'f', 1)
        .arg(m_stalls)
        .arg(secondsWatched(), 0, 'f', 1);
}

} // namespace pictor::ui
