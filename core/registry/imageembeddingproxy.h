// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingqueue.h"
#include "registry/enginethread.h"
#include "registry/imageembeddingmodel.h"
#include "registry/memorygovernor.h"
#include "registry/modelproxy.h"
#include "registry/preparewaiters.h"

#include <QPointer>

#include <stop_token>

namespace pictor {

class ModelDownload;

/// An embedding model that downloads and loads itself when the first job comes. Idle -> Loading -> Ready <->
/// Busy, with Downloading before or amid Loading where files are missing; Failed instead of Ready if it
/// cannot be had, until the next job tries again; Idle again once unloaded, or once nobody waits for its
/// download.
class ImageEmbeddingProxy final : public ImageEmbeddingModel,
                                  public ModelProxy,
                                  public MemoryGovernor::Tenant {
    Q_OBJECT
public:
    /// @param context  outlives the proxy
    ImageEmbeddingProxy(CatalogueEntry entry, const ProxyContext &context);
    ~ImageEmbeddingProxy() override;

    QFuture<Result<EmbeddingModelInfo>> prepare(std::stop_token stop) override;
    EmbeddingJob *embedImages(QList<QImage> images, Priority priority) override;
    EmbeddingJob *embedTexts(QStringList texts, Priority priority) override;
    void unload() override;

    void requestStop() override;
    void close() override;

    QString tenantName() const override { return m_entry.name; }
    bool isIdle() const override;

private:
    EmbeddingJob *enqueue(EmbeddingRequest request, Priority priority);
    void advance();
    void startLoading();
    void runNext();
    bool lacksWords() const;
    void locate();
    void onLocated(const Result<LocatedModel> &located);
    void fetch(const Error &why);
    void fetchRest();
    void follow(ModelDownload *download);
    void onDownloadProgress();
    void onDownloaded();
    void leaveDownload();
    void leaveUnwantedDownload();
    void onAdmitted(const LocatedModel &model, const Result<void> &admitted);
    void onLoaded(const Result<LoadReport> &report);
    void onRan(const Result<Embeddings> &embeddings);
    void onUnloaded();
    void endLoading(State state, const Error &error);
    QList<EmbeddingTask *> tasks() const;

    const ProxyContext &m_context;
    EmbeddingQueue m_queue;
    PrepareWaiters m_waiters{this, [this] { leaveUnwantedDownload(); }};
    QPointer<EmbeddingTask> m_running;
    EmbeddingModelInfo m_info;
    EngineThread *m_engine = nullptr; ///< child; from Loading until it is unloaded
    std::stop_source m_loadStop; ///< asked when the program ends
    ModelDownload *m_download = nullptr; ///< in Downloading
    bool m_hasDownloaded = false; ///< in this attempt to load
    bool m_isWhole = true; ///< what is loaded, or being loaded
    bool m_wantsWords = false; ///< somebody has asked for texts: the vocabulary is worth a download
    bool m_unloading = false;
    bool m_closing = false;
};

} // namespace pictor
