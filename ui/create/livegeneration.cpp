// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/livegeneration.h"

#include "registry/cataloguetexts.h"
#include "ui/support/formatting.h"

#include <algorithm>
#include <cmath>

namespace pictor::ui {

using Stage = GenerationJob::Stage;

void LiveGeneration::follow(GenerationJob *job, const QueuedGeneration &queued)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_queued = queued;
    m_stage = job->stage();
    m_preview = queued.request.startImage;
    m_size = queued.request.size;
    m_notes.clear();
    m_stopping = false;
    m_index = m_step = m_stepsTimed = 0;
    m_steps = queued.request.steps.value_or(0);
    m_share = m_secondsOfSteps = 0;
    connect(job, &GenerationJob::stageChanged, this, [this](Stage stage) {
        m_stage = stage;
        if (!m_job->request().size.isEmpty())
            m_size = m_job->request().size; // as the model makes it
        m_steps = m_job->request().steps.value_or(m_steps);
        Q_EMIT changed();
    });
    connect(job, &GenerationJob::progressChanged, this, &LiveGeneration::note);
    connect(job, &GenerationJob::stepFinished, this, &LiveGeneration::takeStep);
    connect(job, &GenerationJob::previewReady, this, [this](const QImage &preview) {
        m_preview = preview;
        Q_EMIT previewChanged();
    });
    connect(job, &GenerationJob::pictureFinished, this, [this](const GeneratedPicture &picture) {
        m_preview = m_newest = picture.image;
        m_size = picture.image.size();
        Q_EMIT previewChanged();
    });
    connect(job, &GenerationJob::noted, this, [this](const QString &note) {
        m_notes.append(note);
        Q_EMIT changed();
    });
    connect(job, &GenerationJob::finished, this, &LiveGeneration::end);
    connect(job, &Job::failed, this, &LiveGeneration::end);
    connect(job, &Job::cancelled, this, &LiveGeneration::end);
    Q_EMIT previewChanged();
    Q_EMIT changed();
}

void LiveGeneration::stop()
{
    m_stopping = isActive();
    Q_EMIT changed();
}

void LiveGeneration::note(int index, double share)
{
    if (index != m_index)
        m_step = 0;
    m_index = index;
    m_share = share;
    Q_EMIT changed();
}

void LiveGeneration::takeStep(int step, int steps, double seconds)
{
    m_step = step;
    m_steps = steps;
    m_share = std::max(m_share, static_cast<double>(step) / std::max(1, steps));
    m_secondsOfSteps += seconds;
    ++m_stepsTimed;
    Q_EMIT changed();
}

/// Notes stay to be read.
void LiveGeneration::end()
{
    m_job.clear();
    m_stopping = false;
    m_stage = Stage::Waiting;
    Q_EMIT changed();
}

qint64 LiveGeneration::secondsLeft() const
{
    if (m_stepsTimed == 0 || m_stage != Stage::Denoising)
        return -1;
    const int pictures = m_queued.request.count - m_index;
    const double steps = m_steps * (pictures - m_share);
    return std::llround(std::ceil(steps * m_secondsOfSteps / m_stepsTimed));
}

QString LiveGeneration::timeLeft() const
{
    return m_stopping ? QString() : formatTimeLeft(secondsLeft());
}

bool LiveGeneration::isIndeterminate() const
{
    return m_stage != Stage::Denoising;
}

QString LiveGeneration::pictureText() const
{
    const int count = m_queued.request.count;
    return count > 1 ? tr("Picture %1 of %2").arg(std::min(m_index + 1, count)).arg(count) : QString();
}

QString LiveGeneration::stageText() const
{
    if (m_stopping)
        return tr("Stopping…");
    switch (m_stage) {
    case Stage::Waiting:
        return tr("Waiting for the model");
    case Stage::Downloading:
        return tr("Downloading %1").arg(catalogueText(m_queued.modelName));
    case Stage::Loading:
        return tr("Loading %1").arg(catalogueText(m_queued.modelName));
    case Stage::ReadingText:
        return tr("Reading the prompt");
    case Stage::LoadingTransformer:
        return tr("Loading the part that paints");
    case Stage::Denoising:
        return tr("Step %1 of %2").arg(std::min(m_step + 1, std::max(1, m_steps))).arg(std::max(1, m_steps));
    case Stage::Decoding:
        return tr("Finishing the picture");
    }
    return {};
}

} // namespace pictor::ui
