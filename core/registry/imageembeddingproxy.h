// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingtask.h"
#include "registry/imageembeddingmodel.h"
#include "registry/jobqueue.h"
#include "registry/modellife.h"
#include "registry/preparewaiters.h"

#include <QPointer>

#include <stop_token>

namespace pictor {

/// An embedding model that downloads and loads itself when the first job comes.
class ImageEmbeddingProxy final : public ImageEmbeddingModel, public ModelLife {
    Q_OBJECT
public:
    /// @param context  outlives the proxy
    ImageEmbeddingProxy(CatalogueEntry entry, const ProxyContext &context);
    ~ImageEmbeddingProxy() override;

    QFuture<Result<EmbeddingModelInfo>> prepare(std::stop_token stop) override;
    EmbeddingJob *embedImages(QList<QImage> images, Priority priority) override;
    EmbeddingJob *embedTexts(QStringList texts, Priority priority) override;
    void unload() override { unloadEngine(); }

private:
    bool hasJobs() override { return !m_queue.isEmpty(); }
    bool hasWaiters() const override { return !m_waiters.isEmpty(); }
    Dismissal takeWaiting() override;
    qint64 bytesToLoad(const LocatedModel &model) const override { return model.memoryBytes; }
    /// Pictures do without the vocabulary: it is fetched with the first text.
    bool wantsRest() const override { return m_wantsWords && !m_isWhole; }
    void onLocated(const LocatedModel &model) override { m_isWhole = model.isWhole; }
    void load(const LocatedModel &model) override;
    void onUnloaded() override;
    void runNext() override;

    EmbeddingJob *enqueue(EmbeddingRequest request, Priority priority);
    void onLoaded(const Result<LoadReport> &report);
    void onRan(const Result<Embeddings> &embeddings);
    QList<EmbeddingTask *> tasks() const;

    JobQueue<EmbeddingTask> m_queue;
    PrepareWaiters m_waiters{this, [this] { leaveUnwantedDownload(); }};
    QPointer<EmbeddingTask> m_running;
    EmbeddingModelInfo m_info;
    bool m_isWhole = true; ///< what is loaded, or being loaded
    bool m_isBeingLoaded = false; ///< located and admitted
    bool m_wantsWords = false; ///< somebody has asked for texts
};

} // namespace pictor
