// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pictor::ui {

/// How long the event loop of its thread was ever away. A timer of one millisecond beats; a beat that comes
/// late tells how long nothing else could be answered either: an upper bound, since the kernel's own delays
/// count too.
class StallProbe : public QObject {
    Q_OBJECT
public:
    /// One frame at 60 Hz: what a person does not notice.
    static constexpr double frame = 16.0;

    explicit StallProbe(QObject *parent = nullptr);

    void start();
    double worst() const { return m_worst; } ///< ms
    /// The most that this thread itself computed between two beats, in ms; the rest of a stall, the kernel
    /// gave to other threads. 0 where the system does not tell.
    double worstComputing() const { return m_worstComputing; }
    qint64 stalls() const { return m_stalls; } ///< longer than `frame`
    qint64 beats() const { return m_beats; }
    double secondsWatched() const { return static_cast<double>(m_sinceStart.elapsed()) / 1000.0; }
    /// One line for people and for logs.
    QString report() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    QElapsedTimer m_sinceStart;
    double m_worst = 0;
    double m_worstComputing = 0;
    double m_computedAtBeat = 0;
    qint64 m_stalls = 0;
    qint64 m_beats = 0;
};

} // namespace pictor::ui
