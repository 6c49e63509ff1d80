// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modellife.h"

#include "registry/job.h"
#include "registry/modeldownload.h"

#include <QPointer>

namespace pictor {

using State = Model::State;

ModelLife::ModelLife(Model &model, const ProxyContext &context)
    : m_model(model)
    , m_context(context)
{
}

void ModelLife::watch(Job *job)
{
    QObject::connect(job, &Job::stateChanged, &m_model, [this] { leaveUnwantedDownload(); });
    QObject::connect(job, &QObject::destroyed, &m_model, [this] { leaveUnwantedDownload(); });
}

void ModelLife::advance()
{
    if (m_closing || m_unloading)
        return;
    if (m_model.m_state == State::Ready && lacksRest())
        unloadEngine(); // and loads again with what is fetched then
    else if (m_model.m_state == State::Ready)
        runNext();
    else if (!m_engine && (hasWaiters() || hasJobs()))
        startLoading();
}

void ModelLife::startLoading()
{
    m_model.m_error = {};
    m_engine = new EngineThread(m_model.m_entry, m_context.engines, &m_model);
    m_hasDownloaded = false;
    locate();
}

void ModelLife::locate()
{
    m_engine->locate([this](const Result<LocatedModel> &located) { onLocateAnswer(located); });
    m_model.enter(State::Loading);
}

void ModelLife::onLocateAnswer(const Result<LocatedModel> &located)
{
    if (m_unloading || m_closing)
        return;
    if (!located) {
        fetch(located.error());
        return;
    }
    learnDevice(*located);
    onLocated(*located);
    if (lacksRest()) {
        fetchRest();
        return;
    }
    governor().admit(this, bytesToLoad(*located),
        [this, model = *located](const Result<void> &admitted) { onAdmitted(model, admitted); });
}

/// Which one it is may have changed since the registry was made.
void ModelLife::learnDevice(const LocatedModel &model)
{
    if (model.deviceBytes > 0)
        governor().setDeviceMemory(model.deviceBytes);
}

/// What is missing or damaged is downloaded, once in each attempt.
void ModelLife::fetch(const Error &why)
{
    const bool mayHelp = why.kind == Error::Kind::NotFound || why.kind == Error::Kind::Corrupt;
    if (mayHelp && !std::exchange(m_hasDownloaded, true))
        m_download = m_context.download(m_model.key());
    if (m_download == nullptr) {
        endLoading(State::Failed, why);
        return;
    }
    QObject::connect(m_download, &ModelDownload::failed, &m_model,
        [this](const Error &error) { endLoading(State::Failed, error); });
    QObject::connect(m_download, &ModelDownload::cancelled, &m_model,
        [this] { endLoading(State::Idle, cancelledError()); });
    follow(m_download);
}

/// However it ends, what is here can be loaded.
void ModelLife::fetchRest()
{
    m_hasDownloaded = true;
    m_download = m_context.download(m_model.key());
    if (m_download == nullptr) {
        locate();
        return;
    }
    QObject::connect(m_download, &ModelDownload::failed, &m_model, [this] { onDownloaded(); });
    QObject::connect(m_download, &ModelDownload::cancelled, &m_model, [this] { onDownloaded(); });
    follow(m_download);
}

void ModelLife::follow(ModelDownload *download)
{
    QObject::connect(download, &ModelDownload::progressChanged, &m_model, [this] { onDownloadProgress(); });
    QObject::connect(download, &ModelDownload::finished, &m_model, [this] { onDownloaded(); });
    onDownloadProgress();
    m_model.enter(State::Downloading);
    download->want(&m_model);
    leaveUnwantedDownload();
}

void ModelLife::onDownloadProgress()
{
    m_model.m_bytesReceived = m_download->bytesReceived();
    m_model.m_bytesTotal = m_download->bytesTotal();
    Q_EMIT m_model.progressChanged();
}

void ModelLife::onDownloaded()
{
    leaveDownload();
    locate();
}

void ModelLife::leaveDownload()
{
    if (m_download == nullptr)
        return;
    m_download->disconnect(&m_model);
    std::exchange(m_download, nullptr)->letGo(&m_model);
}

void ModelLife::leaveUnwantedDownload()
{
    if (!m_closing && m_model.m_state == State::Downloading && !hasWaiters() && !hasJobs())
        endLoading(State::Idle, cancelledError());
}

void ModelLife::onAdmitted(const LocatedModel &model, const Result<void> &admitted)
{
    if (m_unloading || m_closing)
        return;
    if (admitted)
        load(model);
    else
        endLoading(State::Failed, admitted.error());
}

void ModelLife::finishLoading(const Result<qint64> &loaded)
{
    if (m_unloading)
        return;
    if (!loaded) {
        endLoading(State::Failed, loaded.error());
        return;
    }
    if (*loaded > 0)
        governor().resize(this, *loaded);
    m_model.enter(State::Ready);
    advance();
}

/// @param state  Failed; Idle where it was not wanted any more
void ModelLife::endLoading(State state, const Error &error)
{
    leaveDownload();
    m_model.m_error = state == State::Failed ? error : Error();
    EngineThread *failed = std::exchange(m_engine, nullptr);
    failed->unload([failed] { failed->deleteLater(); });
    governor().release(this);

    const Dismissal dismiss = takeWaiting();
    m_model.enter(state);
    dismiss(error);
}

void ModelLife::endRun()
{
    m_unloading = m_unloading || lacksRest();
    if (m_unloading)
        freeEngine();
    else if (hasJobs())
        runNext();
    else
        m_model.enter(State::Ready);
}

bool ModelLife::isIdle() const
{
    return m_model.m_state == State::Ready && !m_unloading;
}

void ModelLife::unloadEngine()
{
    if (!m_engine || m_unloading || m_model.m_state == State::Downloading)
        return;
    m_unloading = true;
    if (m_model.m_state != State::Busy) // else when the job is through: it may still ask the engine
        freeEngine();
}

void ModelLife::freeEngine()
{
    m_engine->unload([this] { onFreed(); });
}

void ModelLife::onFreed()
{
    std::exchange(m_engine, nullptr)->deleteLater(); // not at once: it is what calls here
    m_unloading = false;
    onUnloaded();
    governor().release(this);
    m_model.enter(State::Idle);
    advance();
}

void ModelLife::requestStop()
{
    m_closing = true;
    m_loadStop.request_stop();
    for (Job *job : jobs())
        job->m_stop.request_stop();
}

void ModelLife::close()
{
    requestStop();
    leaveDownload();
    delete std::exchange(m_engine, nullptr);
    governor().release(this);
    takeWaiting()(cancelledError());
    for (const QPointer<Job> job : jobs()) {
        if (job)
            job->endCancelled();
    }
    m_model.enter(State::Idle);
}

QList<Job *> ModelLife::jobs() const
{
    return m_model.findChildren<Job *>(Qt::FindDirectChildrenOnly);
}

} // namespace pictor
