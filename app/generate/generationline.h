// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationjob.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pictor::app {

class Console;

/// Shows in one line of the terminal how a job comes along, while this lives.
class GenerationLine : public QObject {
    Q_OBJECT
public:
    /// Both outlive this, or the job ends first.
    GenerationLine(const GenerationJob &job, Console &console);

private:
    void onStage(GenerationJob::Stage stage);
    void onProgress(int index, double share);
    void show();
    QString painting() const;

    Console &m_console;
    const int m_count;
    GenerationJob::Stage m_stage = GenerationJob::Stage::Waiting;
    int m_index = 0; ///< of the picture at work
    int m_step = 0; ///< of its steps, those that are done
    int m_steps = 0; ///< 0: not known yet
    double m_share = 0; ///< of all steps of all pictures
    QElapsedTimer m_inStage;
    QElapsedTimer m_sincePaintingBegan;
    QTimer m_clock;
};

} // namespace pictor::app
