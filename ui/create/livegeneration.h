// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generationjob.h"
#include "ui/create/generationdraft.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pictor::ui {

/// The pictures being made now, as the canvas tells of them.
class LiveGeneration : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CreateViewModel")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed)
    Q_PROPERTY(bool downloading READ isDownloading NOTIFY changed)
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed)
    Q_PROPERTY(QString pictureText READ pictureText NOTIFY changed)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(bool indeterminate READ isIndeterminate NOTIFY changed)
    Q_PROPERTY(bool previewed READ isPreviewed NOTIFY previewChanged)
    Q_PROPERTY(QString notes READ noteText NOTIFY changed)
public:
    using QObject::QObject;

    void follow(GenerationJob *job, const QueuedGeneration &queued);
    /// Cancel has been asked for, and takes effect soon.
    void stop();

    bool isActive() const { return m_job != nullptr; }
    bool isStopping() const { return m_stopping; }
    bool isDownloading() const { return m_stage == GenerationJob::Stage::Downloading; }
    QString stageText() const; ///< "Step 2 of 4"
    QString pictureText() const; ///< "Picture 2 of 4"; empty: there is only one
    QString timeLeft() const; ///< "12 s left"; empty: not known yet
    double progress() const { return m_share; } ///< of the picture that is being made, 0 to 1
    bool isIndeterminate() const;
    QStringList notes() const { return m_notes; } ///< in passing: a size rounded, a prompt cut
    QString noteText() const { return m_notes.join(QLatin1Char(' ')); }
    bool isPreviewed() const { return !m_preview.isNull(); }
    QImage preview() const { return m_preview; } ///< null: nothing to be seen yet
    QImage newest() const { return m_newest; } ///< the picture that was finished last, by whichever job
    QSize size() const { return m_size; } ///< pixels of the finished picture
    QString model() const { return m_queued.model; } ///< key; empty: nothing was made yet
    QString prompt() const { return m_queued.request.prompt; }

Q_SIGNALS:
    void changed();
    void previewChanged();

private:
    void note(int index, double share);
    void takeStep(int step, int steps, double seconds);
    void end();
    qint64 secondsLeft() const; ///< -1: not known yet

    QPointer<GenerationJob> m_job;
    QueuedGeneration m_queued;
    GenerationJob::Stage m_stage = GenerationJob::Stage::Waiting;
    QImage m_preview;
    QImage m_newest;
    QSize m_size;
    QStringList m_notes;
    bool m_stopping = false;
    int m_index = 0; ///< picture
    int m_step = 0; ///< that are done of this picture
    int m_steps = 0;
    double m_share = 0;
    double m_secondsOfSteps = 0; ///< of all that this job has done
    int m_stepsTimed = 0;
};

} // namespace pictor::ui
