// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

namespace pictor::ui {

/// How long the event loop of its thread was ever away. A timer of one millisecond beats; a beat that comes
/// late tells how long nothing else could be answered either.
class StallProbe : public QObject {
    Q_OBJECT
public:
    /// One frame at 60 Hz: what a person does not notice.
    static constexpr double frame = 16.0;

    explicit StallProbe(QObject *parent = nullptr);

    void start();
    /// The longest gap between two beats, in ms, also if the kernel only gave the processor to others.
    double worst() const { return m_worst; }
    /// The longest that the thread computed or was blocked between two beats, in ms: worst() without what it
    /// waited for a processor. The same as worst() where the system does not tell.
    double worstOwn() const { return m_worstOwn; }
    qint64 stalls() const { return m_stalls; } ///< gaps longer than `frame`
    qint64 ownStalls() const { return m_ownStalls; }
    qint64 beats() const { return m_beats; }
    double secondsWatched() const { return static_cast<double>(m_sinceStart.elapsed()) / 1000.0; }
    /// One line for people and for logs.
    QString report() const;

private:
    void beat();
    double waitedForProcessor();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    QElapsedTimer m_sinceStart;
    QFile m_schedule; ///< of this thread, as the kernel tells it
    double m_waitedAtBeat = 0; ///< ms
    double m_worst = 0;
    double m_worstOwn = 0;
    qint64 m_stalls = 0;
    qint64 m_ownStalls = 0;
    qint64 m_beats = 0;
};

} // namespace pictor::ui
