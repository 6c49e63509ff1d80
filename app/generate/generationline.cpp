// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/generationline.h"

#include "console.h"
#include "generate/generationstages.h"
#include "messages.h"
#include "progress.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace pictor::app {

using Stage = GenerationJob::Stage;

namespace {

constexpr qint64 perSecond = 1000; // ms

} // namespace

GenerationLine::GenerationLine(const GenerationJob &job, Console &console)
    : m_console(console)
    , m_count(job.request().count)
    , m_steps(job.request().steps.value_or(0))
{
    connect(&job, &GenerationJob::stageChanged, this, &GenerationLine::onStage);
    connect(&job, &GenerationJob::progressChanged, this, &GenerationLine::onProgress);
    connect(&job, &GenerationJob::stepFinished, this, [this](int step, int steps) {
        m_step = step;
        m_steps = steps;
        show();
    });
    connect(&m_clock, &QTimer::timeout, this, &GenerationLine::show);
    m_clock.start(std::chrono::milliseconds(500));
    m_inStage.start();
}

void GenerationLine::onStage(Stage stage)
{
    m_stage = stage;
    m_inStage.start();
    if (stage == Stage::Denoising) {
        m_step = 0;
        if (!m_sincePaintingBegan.isValid())
            m_sincePaintingBegan.start();
    }
    show();
}

void GenerationLine::onProgress(int index, double share)
{
    m_index = index;
    m_share = (index + share) / std::max(1, m_count);
    show();
}

void GenerationLine::show()
{
    if (m_stage == Stage::Waiting || m_stage == Stage::Downloading)
        return; // the download has a line of its own
    if (m_stage == Stage::Denoising || m_stage == Stage::Decoding)
        m_console.showProgress(barLine(m_share, painting(), m_console.width()));
    else
        m_console.showProgress(
            Text::tr("%1, %2").arg(describe(m_stage), duration(m_inStage.elapsed() / perSecond)));
}

QString GenerationLine::painting() const
{
    const double seconds = static_cast<double>(m_sincePaintingBegan.elapsed()) / perSecond;
    QStringList parts;
    if (m_count > 1)
        parts.append(Text::tr("picture %1 of %2").arg(m_index + 1).arg(m_count));
    if (m_stage == Stage::Decoding)
        parts.append(describe(m_stage));
    else if (m_steps > 0)
        parts.append(Text::tr("step %1 of %2").arg(std::min(m_step + 1, m_steps)).arg(m_steps));
    parts.append(duration(std::llround(seconds)));
    if (m_share > 0 && m_share < 1)
        parts.append(Text::tr("%1 left").arg(duration(std::llround(seconds * (1 - m_share) / m_share))));
    return parts.join(QStringLiteral(", "));
}

} // namespace pictor::app
