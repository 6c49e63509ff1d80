// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stallprobe.h"

#include <algorithm>

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
    m_worst = 0;
    m_stalls = 0;
    m_beats = 0;
    m_sinceStart.start();
    m_sinceBeat.start();
    m_timer.start();
}

void StallProbe::beat()
{
    const double gap = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6 - m_timer.interval();
    m_sinceBeat.start();
    m_worst = std::max(m_worst, gap);
    m_stalls += gap > frame ? 1 : 0;
    ++m_beats;
}

QString StallProbe::report() const
{
    return QStringLiteral("event loop: longest stall %1 ms, %2 over %3 ms, in %4 s (%5 beats)")
        .arg(m_worst, 0, 'f', 1)
        .arg(m_stalls)
        .arg(frame, 0, 'f', 0)
        .arg(secondsWatched(), 0, 'f', 1)
        .arg(m_beats);
}

} // namespace pictor::ui
