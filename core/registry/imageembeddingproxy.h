// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingqueue.h"
#include "registry/enginethread.h"
#include "registry/imageembeddingmodel.h"
#include "registry/memorygovernor.h"
#include "registry/modelproxy.h"

#include <QPointer>

#include <vector>

namespace pictor {

/// An embedding model that loads itself when the first job comes. Idle -> Loading -> Ready <-> Busy; Failed
/// instead of Ready if it cannot be loaded, until the next job tries again; Idle again once unloaded.
class ImageEmbeddingProxy final : public ImageEmbeddingModel,
                                  public ModelProxy,
                                  public MemoryGovernor::Tenant {
    Q_OBJECT
public:
    /// @param context  outlives the proxy
    ImageEmbeddingProxy(CatalogueEntry entry, const ProxyContext &context);
    ~ImageEmbeddingProxy() override;

    QFuture<Result<EmbeddingModelInfo>> prepare() override;
    EmbeddingJob *embedImages(QList<QImage> images, Priority priority) override;
    EmbeddingJob *embedTexts(QStringList texts, Priority priority) override;
    void unload() override;

    void requestStop() override;
    void close() override;

    QString tenantName() const override { return m_entry.name; }
    bool isIdle() const override;

private:
    using Waiter = QPromise<Result<EmbeddingModelInfo>>;

    EmbeddingJob *enqueue(EmbeddingRequest request, Priority priority);
    void advance();
    void startLoading();
    void runNext();
    void onLocated(const Result<LocatedModel> &located);
    void onAdmitted(const LocatedModel &model, const Result<void> &admitted);
    void onLoaded(const Result<LoadReport> &report);
    void onRan(const Result<Embeddings> &embeddings);
    void onUnloaded();
    void failLoading(const Error &error);
    static void answer(std::vector<Waiter> waiters, const Result<EmbeddingModelInfo> &info);
    QList<EmbeddingTask *> tasks() const;

    const ProxyContext &m_context;
    EmbeddingQueue m_queue;
    std::vector<Waiter> m_waiters; ///< who called prepare()
    QPointer<EmbeddingTask> m_running;
    EmbeddingModelInfo m_info;
    EngineThread *m_engine = nullptr; ///< child; from Loading until it is unloaded
    bool m_unloading = false;
    bool m_closing = false;
};

} // namespace pictor
