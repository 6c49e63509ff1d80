// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/imageembeddingproxy.h"

#include <QThread>

namespace pictor {

ImageEmbeddingProxy::ImageEmbeddingProxy(CatalogueEntry entry, const ProxyContext &context)
    : ImageEmbeddingModel(std::move(entry), nullptr)
    , m_context(context)
{
}

ImageEmbeddingProxy::~ImageEmbeddingProxy()
{
    close();
}

QFuture<Result<EmbeddingModelInfo>> ImageEmbeddingProxy::prepare()
{
    Q_ASSERT(thread() == QThread::currentThread());
    Waiter waiter;
    waiter.start();
    QFuture<Result<EmbeddingModelInfo>> future = waiter.future();
    m_waiters.push_back(std::move(waiter));
    if (isLoaded() && !m_unloading)
        answer(std::exchange(m_waiters, {}), m_info);
    else
        advance();
    return future;
}

EmbeddingJob *ImageEmbeddingProxy::embedImages(QList<QImage> images, Priority priority)
{
    return enqueue({std::move(images), {}}, priority);
}

EmbeddingJob *ImageEmbeddingProxy::embedTexts(QStringList texts, Priority priority)
{
    return enqueue({std::move(texts), {}}, priority);
}

EmbeddingJob *ImageEmbeddingProxy::enqueue(EmbeddingRequest request, Priority priority)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto *task = new EmbeddingTask(std::move(request), this);
    m_queue.append(task, priority);
    advance();
    return task;
}

/// Does what the state calls for: loads if somebody waits, runs the next job if the engine is free.
void ImageEmbeddingProxy::advance()
{
    if (m_closing || m_unloading)
        return;
    if (m_state == State::Ready)
        runNext();
    else if (!m_engine && (!m_waiters.empty() || !m_queue.isEmpty()))
        startLoading();
}

void ImageEmbeddingProxy::startLoading()
{
    m_error = {};
    m_engine = new EngineThread(m_entry, m_context.engines, this);
    m_engine->locate([this](const Result<LocatedModel> &located) { onLocated(located); });
    enter(State::Loading);
}

void ImageEmbeddingProxy::onLocated(const Result<LocatedModel> &located)
{
    if (m_unloading)
        return;
    if (!located) {
        failLoading(located.error());
        return;
    }
    MemoryGovernor &governor = m_context.governor;
    if (located->deviceBytes > 0)
        governor.setDeviceMemory(located->deviceBytes);
    governor.admit(this, located->memoryBytes,
        [this, model = *located](const Result<void> &admitted) { onAdmitted(model, admitted); });
}

void ImageEmbeddingProxy::onAdmitted(const LocatedModel &model, const Result<void> &admitted)
{
    if (m_unloading || m_closing)
        return;
    if (admitted)
        m_engine->load(model, [this](const Result<LoadReport> &report) { onLoaded(report); });
    else
        failLoading(admitted.error());
}

void ImageEmbeddingProxy::onLoaded(const Result<LoadReport> &report)
{
    if (m_unloading)
        return;
    if (!report) {
        failLoading(report.error());
        return;
    }
    m_info = report->info;
    if (report->memoryBytes > 0)
        m_context.governor.resize(this, report->memoryBytes);
    auto waiters = std::exchange(m_waiters, {});
    enter(State::Ready);
    answer(std::move(waiters), m_info);
    advance();
}

void ImageEmbeddingProxy::failLoading(const Error &error)
{
    m_error = error;
    EngineThread *failed = std::exchange(m_engine, nullptr);
    failed->unload([failed] { failed->deleteLater(); });
    m_context.governor.release(this);

    const auto tasks = m_queue.takeAll();
    auto waiters = std::exchange(m_waiters, {});
    enter(State::Failed);
    answer(std::move(waiters), tl::unexpected(error));
    for (const QPointer<EmbeddingTask> &task : tasks) {
        if (task)
            task->endWith(tl::unexpected(error));
    }
}

void ImageEmbeddingProxy::runNext()
{
    m_running = m_queue.takeFirst();
    if (!m_running)
        return;
    m_context.governor.touch(this);
    m_engine->run(
        m_running->takeRequest(), [this](const Result<Embeddings> &embeddings) { onRan(embeddings); });
    enter(State::Busy);
    if (m_running)
        m_running->begin();
}

void ImageEmbeddingProxy::onRan(const Result<Embeddings> &embeddings)
{
    const QPointer<EmbeddingTask> task = std::exchange(m_running, nullptr);
    if (!m_unloading) {
        if (m_queue.isEmpty())
            enter(State::Ready);
        else
            runNext();
    }
    if (task)
        task->endWith(embeddings);
}

bool ImageEmbeddingProxy::isIdle() const
{
    return m_state == State::Ready && !m_unloading;
}

void ImageEmbeddingProxy::unload()
{
    if (!m_engine || m_unloading)
        return;
    m_unloading = true;
    m_engine->unload([this] { onUnloaded(); });
}

void ImageEmbeddingProxy::onUnloaded()
{
    std::exchange(m_engine, nullptr)->deleteLater(); // not at once: it is what calls here
    m_unloading = false;
    m_info = {};
    m_context.governor.release(this);
    enter(State::Idle);
    advance();
}

void ImageEmbeddingProxy::requestStop()
{
    m_closing = true;
    for (EmbeddingTask *task : tasks())
        task->requestStop();
}

void ImageEmbeddingProxy::close()
{
    requestStop();
    delete std::exchange(m_engine, nullptr);
    m_context.governor.release(this);
    answer(std::exchange(m_waiters, {}), tl::unexpected(cancelledError()));
    for (const QPointer<EmbeddingTask> task : tasks()) {
        if (task)
            task->endCancelled();
    }
    enter(State::Idle);
}

QList<EmbeddingTask *> ImageEmbeddingProxy::tasks() const
{
    return findChildren<EmbeddingTask *>(Qt::FindDirectChildrenOnly);
}

void ImageEmbeddingProxy::answer(std::vector<Waiter> waiters, const Result<EmbeddingModelInfo> &info)
{
    for (Waiter &waiter : waiters) {
        waiter.addResult(info);
        waiter.finish();
    }
}

} // namespace pictor
