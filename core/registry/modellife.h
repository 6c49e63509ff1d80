// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginethread.h"
#include "registry/memorygovernor.h"
#include "registry/model.h"
#include "registry/modelproxy.h"

#include <functional>
#include <stop_token>

namespace pictor {

class ModelDownload;

/// The life that models of all kinds share: one that downloads and loads itself when the first job comes.
/// Idle -> Loading -> Ready <-> Busy, with Downloading before or amid Loading where files are missing; Failed
/// instead of Ready if it cannot be had, until the next job tries again; Idle again once unloaded, or once
/// nobody waits for its download. What is of one kind only is asked of the class that derives from this and
/// from the kind's Model. The jobs are the model's children.
class ModelLife : public ModelProxy, public MemoryGovernor::Tenant {
public:
    void requestStop() override;
    void close() override;

    QString tenantName() const override { return m_model.name(); }
    bool isIdle() const override;

protected:
    /// @param model  the same object as this
    /// @param context  outlives it
    ModelLife(Model &model, const ProxyContext &context);
    ~ModelLife() override = default;

    /// Tells everybody who was taken from the queue that there will be no model.
    using Dismissal = std::function<void(const Error &)>;

    virtual bool hasJobs() = 0; ///< that wait
    virtual bool hasWaiters() const { return false; } ///< for the model itself
    /// Takes all who wait.
    virtual Dismissal takeWaiting() = 0;
    /// What to ask the governor for before load().
    virtual qint64 bytesToLoad(const LocatedModel &model) const = 0;
    /// Asks engine() to load; finishLoading() is the answer.
    virtual void load(const LocatedModel &model) = 0;
    /// Has engine() run the first job, with the state Busy; endRun() once it is through. Does nothing if
    /// there is none.
    virtual void runNext() = 0;
    virtual void onLocated(const LocatedModel &) { }
    /// Whether what was located lacks files that a job asks for, though it can be loaded without. They are
    /// fetched, once in each attempt to load; if that fails, it has to do without.
    virtual bool wantsRest() const { return false; }
    virtual void onUnloaded() { } ///< what load() gave is gone

    /// Tells the governor what the device has that `model` would load on.
    void learnDevice(const LocatedModel &model);
    /// Does what the state calls for: loads if somebody waits, runs the next job if the engine is free.
    void advance();
    /// @param loaded  bytes that it really takes; 0: as located
    void finishLoading(const Result<qint64> &loaded);
    /// The job is through: on to the next.
    void endRun();
    /// Model::unload(), which is the governor's as well.
    void unloadEngine();
    /// What nobody waits for any more need not be downloaded, unless somebody else wants it.
    void leaveUnwantedDownload();
    /// Watches whether `job` still waits.
    void watch(Job *job);

    EngineThread &engine() { return *m_engine; }
    MemoryGovernor &governor() { return m_context.governor; }
    const EngineFactory &factory() const { return m_context.engines; }
    std::stop_token loadStop() const { return m_loadStop.get_token(); }
    bool isUnloading() const { return m_unloading; }
    bool isClosing() const { return m_closing; }

private:
    void startLoading();
    void locate();
    void onLocateAnswer(const Result<LocatedModel> &located);
    void fetch(const Error &why);
    bool lacksRest() { return !m_hasDownloaded && hasJobs() && wantsRest(); }
    void fetchRest();
    void follow(ModelDownload *download);
    void onDownloadProgress();
    void onDownloaded();
    void leaveDownload();
    void onAdmitted(const LocatedModel &model, const Result<void> &admitted);
    void endLoading(Model::State state, const Error &error);
    void freeEngine();
    void onFreed();
    QList<Job *> jobs() const;

    Model &m_model;
    const ProxyContext &m_context;
    EngineThread *m_engine = nullptr; ///< the model's child; from Loading until it is unloaded
    std::stop_source m_loadStop; ///< asked when the program ends
    ModelDownload *m_download = nullptr; ///< in Downloading
    bool m_hasDownloaded = false; ///< in this attempt to load
    bool m_unloading = false;
    bool m_closing = false;
};

} // namespace pictor
