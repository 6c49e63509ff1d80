// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/imageembeddingproxy.h"

#include "registry/modeldownload.h"

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

QFuture<Result<EmbeddingModelInfo>> ImageEmbeddingProxy::prepare(std::stop_token stop)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const bool isReady = isLoaded() && !m_unloading;
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

/// Pictures do without the vocabulary: it is fetched, once in each attempt to load, with the first text.
bool ImageEmbeddingProxy::lacksWords() const
{
    return m_wantsWords && !m_isWhole && !m_hasDownloaded;
}

EmbeddingJob *ImageEmbeddingProxy::enqueue(EmbeddingRequest request, Priority priority)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto *task = new EmbeddingTask(std::move(request), this);
    m_queue.append(task, priority);
    connect(task, &Job::stateChanged, this, &ImageEmbeddingProxy::leaveUnwantedDownload);
    connect(task, &QObject::destroyed, this, &ImageEmbeddingProxy::leaveUnwantedDownload);
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
    else if (!m_engine && (!m_waiters.isEmpty() || !m_queue.isEmpty()))
        startLoading();
}

void ImageEmbeddingProxy::startLoading()
{
    m_error = {};
    m_engine = new EngineThread(m_entry, m_context.engines, this);
    m_hasDownloaded = false;
    locate();
}

void ImageEmbeddingProxy::locate()
{
    m_engine->locate([this](const Result<LocatedModel> &located) { onLocated(located); });
    enter(State::Loading);
}

void ImageEmbeddingProxy::onLocated(const Result<LocatedModel> &located)
{
    if (m_unloading || m_closing)
        return;
    if (!located) {
        fetch(located.error());
        return;
    }
    m_isWhole = located->isWhole;
    if (lacksWords()) {
        fetchRest();
        return;
    }
    MemoryGovernor &governor = m_context.governor;
    if (located->deviceBytes > 0)
        governor.setDeviceMemory(located->deviceBytes);
    governor.admit(this, located->memoryBytes,
        [this, model = *located](const Result<void> &admitted) { onAdmitted(model, admitted); });
}

/// What is missing or damaged is downloaded, once in each attempt.
void ImageEmbeddingProxy::fetch(const Error &why)
{
    const bool mayHelp = why.kind == Error::Kind::NotFound || why.kind == Error::Kind::Corrupt;
    if (mayHelp && !std::exchange(m_hasDownloaded, true))
        m_download = m_context.download(key());
    if (m_download == nullptr) {
        endLoading(State::Failed, why);
        return;
    }
    connect(m_download, &ModelDownload::failed, this,
        [this](const Error &error) { endLoading(State::Failed, error); });
    connect(
        m_download, &ModelDownload::cancelled, this, [this] { endLoading(State::Idle, cancelledError()); });
    follow(m_download);
}

/// However it ends: what is here is enough for pictures.
void ImageEmbeddingProxy::fetchRest()
{
    m_hasDownloaded = true;
    m_download = m_context.download(key());
    if (m_download == nullptr) {
        locate();
        return;
    }
    connect(m_download, &ModelDownload::failed, this, &ImageEmbeddingProxy::onDownloaded);
    connect(m_download, &ModelDownload::cancelled, this, &ImageEmbeddingProxy::onDownloaded);
    follow(m_download);
}

void ImageEmbeddingProxy::follow(ModelDownload *download)
{
    connect(download, &ModelDownload::progressChanged, this, &ImageEmbeddingProxy::onDownloadProgress);
    connect(download, &ModelDownload::finished, this, &ImageEmbeddingProxy::onDownloaded);
    onDownloadProgress();
    enter(State::Downloading);
    download->want(this);
    leaveUnwantedDownload();
}

void ImageEmbeddingProxy::onDownloadProgress()
{
    m_bytesReceived = m_download->bytesReceived();
    m_bytesTotal = m_download->bytesTotal();
    Q_EMIT progressChanged();
}

void ImageEmbeddingProxy::onDownloaded()
{
    leaveDownload();
    locate();
}

void ImageEmbeddingProxy::leaveDownload()
{
    if (m_download == nullptr)
        return;
    m_download->disconnect(this);
    std::exchange(m_download, nullptr)->letGo(this);
}

/// What nobody waits for any more need not be downloaded, unless somebody else wants it.
void ImageEmbeddingProxy::leaveUnwantedDownload()
{
    if (!m_closing && m_state == State::Downloading && m_waiters.isEmpty() && m_queue.isEmpty())
        endLoading(State::Idle, cancelledError());
}

void ImageEmbeddingProxy::onAdmitted(const LocatedModel &model, const Result<void> &admitted)
{
    if (m_unloading || m_closing)
        return;
    if (admitted)
        m_engine->load(
            model, m_loadStop.get_token(), [this](const Result<LoadReport> &report) { onLoaded(report); });
    else
        endLoading(State::Failed, admitted.error());
}

void ImageEmbeddingProxy::onLoaded(const Result<LoadReport> &report)
{
    if (m_unloading)
        return;
    if (!report) {
        endLoading(State::Failed, report.error());
        return;
    }
    m_info = report->info;
    if (report->memoryBytes > 0)
        m_context.governor.resize(this, report->memoryBytes);
    auto waiters = m_waiters.take();
    enter(State::Ready);
    PrepareWaiters::answer(std::move(waiters), m_info);
    advance();
}

/// @param state  Failed; Idle where it was not wanted any more
void ImageEmbeddingProxy::endLoading(State state, const Error &error)
{
    leaveDownload();
    m_error = state == State::Failed ? error : Error();
    EngineThread *failed = std::exchange(m_engine, nullptr);
    failed->unload([failed] { failed->deleteLater(); });
    m_context.governor.release(this);

    const auto tasks = m_queue.takeAll();
    auto waiters = m_waiters.take();
    enter(state);
    PrepareWaiters::answer(std::move(waiters), tl::unexpected(error));
    for (const QPointer<EmbeddingTask> &task : tasks) {
        if (task)
            task->endWith(tl::unexpected(error));
    }
}

void ImageEmbeddingProxy::runNext()
{
    if (lacksWords() && !m_queue.isEmpty()) {
        unload(); // and loads again with what is fetched then
        return;
    }
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
    if (!m_engine || m_unloading || m_state == State::Downloading)
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
    m_loadStop.request_stop();
    for (EmbeddingTask *task : tasks())
        task->requestStop();
}

void ImageEmbeddingProxy::close()
{
    requestStop();
    leaveDownload();
    delete std::exchange(m_engine, nullptr);
    m_context.governor.release(this);
    PrepareWaiters::answer(m_waiters.take(), tl::unexpected(cancelledError()));
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

} // namespace pictor
