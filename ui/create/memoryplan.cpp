// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/memoryplan.h"

#include "base/whendone.h"
#include "registry/texttoimagemodel.h"
#include "ui/settings/settings.h"
#include "ui/support/formatting.h"

namespace pictor::ui {

using inference::GenerationPlan;
using inference::Residency;

namespace {

constexpr int restMilliseconds = 250;

/// What the plan depends on: words do not count.
auto shapeOf(const GenerationRequest &request)
{
    return std::make_tuple(request.size.width(), request.size.height(), request.guidance.value_or(0) > 1,
        request.startImage.isNull());
}

} // namespace

QString describe(const GenerationPlan &plan)
{
    const QString precision = toString(plan.precision);
    switch (plan.residency) {
    case Residency::Streamed:
        return MemoryPlan::tr("%1, blocks streamed", "precision").arg(precision);
    case Residency::PartByPart:
        return MemoryPlan::tr("%1, one part after another", "precision").arg(precision);
    default:
        return precision;
    }
}

MemoryPlan::MemoryPlan(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &MemoryPlan::ask);
}

void MemoryPlan::wake()
{
    if (!m_awake && m_model)
        m_rest.start();
    m_awake = true;
}

void MemoryPlan::look(TextToImageModel *model, const GenerationRequest &request)
{
    if (model == m_model && shapeOf(request) == shapeOf(m_request))
        return;
    if (model != m_model)
        follow(model);
    m_request = request;
    lookAgain();
}

void MemoryPlan::follow(TextToImageModel *model)
{
    show({}, false);
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (!m_model)
        return;
    connect(m_model, &Model::stateChanged, this, [this] {
        const auto state = m_model->state();
        if (state == Model::State::Idle || state == Model::State::Ready || state == Model::State::Failed)
            lookAgain(); // what it holds now, others cannot take, and the other way round
    });
}

void MemoryPlan::lookAgain()
{
    ++m_turn;
    if (m_awake)
        m_rest.start();
}

void MemoryPlan::ask()
{
    if (!m_model)
        return;
    ++m_asked;
    whenDone(this, m_model->plan(m_request), [this, turn = ++m_turn](const Result<GenerationPlan> &plan) {
        --m_asked;
        if (turn == m_turn)
            take(plan);
    });
}

void MemoryPlan::take(const Result<GenerationPlan> &plan)
{
    if (!plan) // what is missing or wrong is told elsewhere: by the model's state, or when it is used
        return show({}, false);
    if (plan->fits())
        return show(tr("%1, %2", "memory needed of memory there is, how")
                        .arg(formatAmount(plan->peakBytes, plan->limitBytes), describe(*plan)),
            false);
    show(tr("This needs %1 and there are %2. Choose a smaller size, or give models more memory in the "
            "settings.")
             .arg(formatBytes(plan->peakBytes), formatBytes(plan->limitBytes)),
        true);
}

void MemoryPlan::show(const QString &text, bool refused)
{
    if (text == m_text && refused == m_refused)
        return;
    m_text = text;
    m_refused = refused;
    Q_EMIT changed();
}

} // namespace pictor::ui
