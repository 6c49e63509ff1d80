// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationtask.h"

#include "registry/generationrequest.h"

#include <QPointer>

namespace pictor {

namespace {

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>; // Clang 14 needs it said

} // namespace

GenerationTask::GenerationTask(GenerationRequest request, QObject *parent)
    : GenerationJob(std::move(request), parent)
{
}

Result<void> GenerationTask::resolve(const GenerationDefaults &model, const QString &name)
{
    m_resolved = true;
    auto result = resolved(m_request, model, name);
    if (!result)
        return tl::unexpected(std::move(result).error());
    m_request = std::move(result->request);
    m_notes = std::move(result->notes);
    return {};
}

void GenerationTask::begin()
{
    const QPointer<GenerationTask> self(this);
    GenerationJob::begin();
    const QStringList notes = self ? std::exchange(m_notes, {}) : QStringList();
    for (const QString &sentence : notes) {
        if (self)
            note(sentence);
    }
}

void GenerationTask::note(const QString &sentence)
{
    if (!hasEnded())
        Q_EMIT noted(sentence);
}

void GenerationTask::show(const GenerationEvent &event)
{
    const bool isPicture = std::holds_alternative<GeneratedPicture>(event);
    if (hasEnded() || (stopToken().stop_requested() && !isPicture))
        return;
    std::visit(
        Overloaded{[this](Stage stage) { enterStage(stage); },
            [this](const GenerationShare &done) { Q_EMIT progressChanged(done.index, done.share); },
            [this](const GenerationStep &step) { Q_EMIT stepFinished(step.step, step.steps, step.seconds); },
            [this](const QImage &preview) { Q_EMIT previewReady(preview); },
            [this](const GeneratedPicture &picture) { Q_EMIT pictureFinished(picture); },
            [this](const QString &sentence) { note(sentence); }},
        event);
}

void GenerationTask::endWith(const Result<QList<GeneratedPicture>> &result)
{
    if (stopToken().stop_requested() || (!result && result.error().isCancelled()))
        endCancelled();
    else if (result)
        endFinished(*result);
    else
        endFailed(result.error());
}

} // namespace pictor
