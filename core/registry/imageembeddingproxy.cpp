// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/imageembeddingproxy.h"

#include <QThread>

namespace pictor {

ImageEmbeddingProxy::ImageEmbeddingProxy(CatalogueEntry entry, const ProxyContext &context)
    : ImageEmbeddingModel(std::move(entry), nullptr)
    , ModelLife(static_cast<Model &>(*this), context)
{
}

ImageEmbeddingProxy::~ImageEmbeddingProxy()
{
    close();
}

QFuture<Result<EmbeddingModelInfo>> ImageEmbeddingProxy::prepare(std::stop_token stop)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const bool isReady = isLoaded() && !isUnloading();
    if (isReady && !stop.stop_requested())
        return QtFuture::makeReadyFuture(Result<EmbeddingModelInfo>(m_info));
    auto future = m_waiters.add(std::move(stop));
    if (!isReady)
        advance();
    return future;
}

EmbeddingJob *ImageEmbeddingProxy::embedImages(QList<QImage> images, Priority priority)
{
    return enqueue({std::move(images), {}}, priority);
}

EmbeddingJob *ImageEmbeddingProxy::embedTexts(QStringList texts, Priority priority)
{
    m_wantsWords = true;
    return enqueue({std::move(texts), {}}, priority);
}

EmbeddingJob *ImageEmbeddingProxy::enqueue(EmbeddingRequest request, Priority priority)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto *task = new EmbeddingTask(std::move(request), priority, this);
    m_queue.append(task, priority);
    watch(task);
    // Already now: the batch that may still be computed before it is sooner done, too.
    if (m_isBeingLoaded || isLoaded())
        task->claimRightOfWay();
    advance();
    return task;
}

void ImageEmbeddingProxy::load(const LocatedModel &model)
{
    m_isBeingLoaded = true;
    for (EmbeddingTask *task : tasks())
        task->claimRightOfWay();
    engine().load(model, loadStop(), [this](const Result<LoadReport> &report) { onLoaded(report); });
}

void ImageEmbeddingProxy::onLoaded(const Result<LoadReport> &report)
{
    m_isBeingLoaded = false;
    PrepareWaiters::Waiters waiters;
    if (report && !isUnloading()) {
        m_info = report->info;
        waiters = m_waiters.take(); // those who ask from here on are answered at once
    }
    finishLoading(report.map([](const LoadReport &loaded) { return loaded.memoryBytes; }));
    PrepareWaiters::answer(std::move(waiters), m_info);
}

/// Until it is loaded again, nothing is gained by standing still, and a generator may have to end first.
void ImageEmbeddingProxy::onUnloaded()
{
    m_info = {};
    m_isBeingLoaded = false;
    for (EmbeddingTask *task : tasks())
        task->letOthersPass();
}

QList<EmbeddingTask *> ImageEmbeddingProxy::tasks() const
{
    return findChildren<EmbeddingTask *>(Qt::FindDirectChildrenOnly);
}

ImageEmbeddingProxy::Dismissal ImageEmbeddingProxy::takeWaiting()
{
    auto waiters = std::make_shared<PrepareWaiters::Waiters>(m_waiters.take());
    return [waiters, tasks = m_queue.takeAll()](const Error &error) {
        PrepareWaiters::answer(std::move(*waiters), tl::unexpected(error));
        for (const QPointer<EmbeddingTask> &task : tasks) {
            if (task)
                task->endWith(tl::unexpected(error));
        }
    };
}

void ImageEmbeddingProxy::runNext()
{
    m_running = m_queue.takeFirst();
    if (!m_running)
        return;
    governor().touch(this);
    engine().run(
        m_running->takeRequest(), [this](const Result<Embeddings> &embeddings) { onRan(embeddings); });
    enter(State::Busy);
    if (m_running)
        m_running->begin();
}

void ImageEmbeddingProxy::onRan(const Result<Embeddings> &embeddings)
{
    const QPointer<EmbeddingTask> task = std::exchange(m_running, nullptr);
    endRun();
    if (task)
        task->endWith(embeddings);
}

} // namespace pictor
