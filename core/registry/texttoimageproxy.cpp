// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/texttoimageproxy.h"

#include "base/whendone.h"
#include "registry/engineerror.h"
#include "registry/generationmode.h"
#include "registry/generationrequest.h"

#include <QThread>
#include <QtConcurrentRun>

namespace pictor {

namespace {

/// On a pool thread.
Result<LocatedModel> look(const EngineFactory &factory, const CatalogueEntry &entry)
{
    try {
        return factory.locate(entry);
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

/// On a pool thread.
Result<inference::GenerationPlan> planFor(const EngineFactory &factory, const CatalogueEntry &entry,
    const LocatedModel &model, const inference::PictureShape &shape, const MemoryOffers &offers)
{
    try {
        return planWithin(factory, entry, model, shape, offers).map([](const PlannedMode &mode) {
            return mode.plan;
        });
    } catch (...) {
        return tl::unexpected(errorFromException());
    }
}

void failSoon(GenerationTask *task, const Error &error)
{
    QMetaObject::invokeMethod(
        task, [task, error] { task->endWith(tl::unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace

TextToImageProxy::TextToImageProxy(
    CatalogueEntry entry, const ProxyContext &context, const Catalogue &families)
    : TextToImageModel(std::move(entry), nullptr)
    , ModelLife(static_cast<Model &>(*this), context)
    , m_families(families)
{
    connect(this, &Model::stateChanged, this, &TextToImageProxy::showStage);
}

TextToImageProxy::~TextToImageProxy()
{
    close();
}

GenerationJob *TextToImageProxy::generate(GenerationRequest request)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto *task = new GenerationTask(std::move(request), this);
    const auto resolved = m_knowsDefaults ? task->resolve(defaults(), name()) : Result<void>();
    if (resolved)
        enqueue(task);
    else
        failSoon(task, resolved.error());
    return task;
}

void TextToImageProxy::enqueue(GenerationTask *task)
{
    m_queue.append(task);
    watch(task);
    connect(task, &Job::stateChanged, this, &TextToImageProxy::showStage);
    advance();
}

QFuture<Result<inference::GenerationPlan>> TextToImageProxy::plan(const GenerationRequest &request)
{
    using Answer = Result<inference::GenerationPlan>;
    Q_ASSERT(thread() == QThread::currentThread());
    const auto resolved = pictor::resolved(request, defaults(), name());
    if (!resolved && m_knowsDefaults)
        return QtFuture::makeReadyFuture(Answer(tl::unexpected(resolved.error())));
    const auto promise = std::make_shared<PlanPromise>();
    promise->start();
    whenDone(this, QtConcurrent::run(look, factory(), m_entry),
        [this, promise, request](const Result<LocatedModel> &found) { planInto(promise, request, found); });
    return promise->future();
}

/// The governor can make offers only once it knows the device, and defaults may show in the files only.
void TextToImageProxy::planInto(const std::shared_ptr<PlanPromise> &promise, const GenerationRequest &request,
    const Result<LocatedModel> &found)
{
    const auto finish = [promise](const Result<inference::GenerationPlan> &plan) {
        promise->addResult(plan);
        promise->finish();
    };
    if (!found) {
        finish(tl::unexpected(found.error()));
        return;
    }
    learnDevice(*found);
    learn(*found);
    const auto resolved = pictor::resolved(request, defaults(), name());
    if (!resolved) {
        finish(tl::unexpected(resolved.error()));
        return;
    }
    const auto shape = shapeOf(resolved->request);
    whenDone(this, QtConcurrent::run(planFor, factory(), m_entry, *found, shape, offers()), finish);
}

/// What a local model is shows in its files only.
void TextToImageProxy::learn(const LocatedModel &model)
{
    if (std::exchange(m_knowsDefaults, true))
        return;
    m_entry.family = model.family;
    m_entry.generation = m_families.generationOf(model.family);
    Q_EMIT defaultsChanged();
}

void TextToImageProxy::onLocated(const LocatedModel &model)
{
    learn(model);
    resolveQueue();
}

/// Requests that came before the model's defaults were known.
void TextToImageProxy::resolveQueue()
{
    for (const QPointer<GenerationTask> &task : m_queue.takeAll()) {
        if (!task)
            continue;
        const auto resolved = task->isResolved() ? Result<void>() : task->resolve(defaults(), name());
        if (resolved)
            m_queue.append(task);
        else
            failSoon(task, resolved.error());
    }
}

/// The job whose turn is next waits for what the model is at.
void TextToImageProxy::showStage()
{
    GenerationTask *next = m_queue.first();
    if (next == nullptr)
        return;
    if (m_state == State::Downloading)
        next->enterStage(GenerationJob::Stage::Downloading);
    else if (m_state == State::Loading)
        next->enterStage(GenerationJob::Stage::Loading);
}

TextToImageProxy::Dismissal TextToImageProxy::takeWaiting()
{
    return [tasks = m_queue.takeAll()](const Error &error) {
        for (const QPointer<GenerationTask> &task : tasks) {
            if (task)
                task->endWith(tl::unexpected(error));
        }
    };
}

/// First so that others stay loaded beside it, such as what searches need.
MemoryOffers TextToImageProxy::offers()
{
    const Tenant *self = this;
    return {governor().spare(self), governor().attainable(self)};
}

void TextToImageProxy::load(const LocatedModel &model)
{
    const GenerationTask *first = m_queue.first();
    const auto shape = first != nullptr ? shapeOf(first->request()) : inference::PictureShape{};
    engine().open(model, shape, offers(), loadStop(), [this](const Result<PlannedMode> &mode) {
        finishLoading(mode.map([](const PlannedMode &) { return qint64(0); }));
    });
}

void TextToImageProxy::runNext()
{
    m_running = m_queue.takeFirst();
    if (!m_running)
        return;
    governor().touch(this);
    engine().prepare(shapeOf(m_running->request()), offers(), loadStop(),
        [this](const Result<PlannedMode> &mode) { onPlanned(mode); });
    enter(State::Busy);
    if (m_running)
        m_running->begin();
}

void TextToImageProxy::onPlanned(const Result<PlannedMode> &mode)
{
    if (isClosing())
        return;
    if (!mode) {
        endJob(tl::unexpected(mode.error()));
        return;
    }
    if (m_running && mode->fits()) {
        if (const QString note = noteOf(*mode, name()); !note.isEmpty())
            m_running->note(note);
    }
    if (mode->fits())
        governor().admit(
            this, mode->plan.peakBytes, [this](const Result<void> &admitted) { onAdmitted(admitted); });
    else
        endJob(tl::unexpected(refusalOf(*mode, name())));
}

void TextToImageProxy::onAdmitted(const Result<void> &admitted)
{
    if (isClosing())
        return;
    if (!admitted)
        endJob(tl::unexpected(admitted.error()));
    else if (!m_running || m_running->stopToken().stop_requested())
        endJob(tl::unexpected(cancelledError()));
    else
        engine().generate(
            order(),
            [this](const GenerationEvent &event) {
                if (m_running)
                    m_running->show(event);
            },
            [this](const GenerationOutcome &outcome) { onRan(outcome); });
}

GenerationOrder TextToImageProxy::order() const
{
    const GenerationRequest &request = m_running->request();
    const GenerationSettings settings{.model = key(),
        .modelName = name(),
        .prompt = request.prompt,
        .negativePrompt = request.negativePrompt,
        .size = request.size,
        .steps = *request.steps,
        .guidance = *request.guidance,
        .version = QStringLiteral(PICTOR_VERSION)};
    return {request, settings, m_running->stopToken()};
}

void TextToImageProxy::onRan(const GenerationOutcome &outcome)
{
    governor().resize(this, outcome.weightBytes);
    endJob(outcome.pictures);
}

void TextToImageProxy::endJob(const Result<QList<GeneratedPicture>> &result)
{
    const QPointer<GenerationTask> task = std::exchange(m_running, nullptr);
    endRun();
    if (task)
        task->endWith(result);
}

} // namespace pictor
