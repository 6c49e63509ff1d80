// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rateestimator.h"
#include "library/embedstage.h"
#include "library/indexjob.h"
#include "library/scanstage.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace pictor::library {

/// What index runs work with; outlives them.
struct IndexServices {
    DatabaseThread &writer;
    ThreadGroup &threads;
    std::function<QStringList()> watchedFolders;
    QStringList excluded; ///< never scanned
    QString lockFile; ///< tells another process that indexes the same library
    IndexTuning tuning;
};

/// The library's IndexJob: scans and embeds at the same time, then removes what has vanished.
class IndexRun final : public IndexJob {
    Q_OBJECT
public:
    /// @param folders  canonical; watched ones, or folders and picture files inside such; empty: all
    IndexRun(const IndexServices &services, Embedder &embedder, QStringList folders, QObject *parent);
    ~IndexRun() override;

    QString model() const override { return m_embedder.model(); }
    void pause() override;
    void resume() override;
    void cancel() override;

    void start();
    /// Also scans these. False if it is too late: the run has ended or is about to be cancelled.
    bool extend(const QStringList &folders);
    /// Ends at once, in Cancelled, whatever is in flight.
    void abandon();

Q_SIGNALS:
    void imagesChanged();
    void ended();

private:
    struct Begun {
        std::shared_ptr<QLockFile> lock;
        bool alone = true;
    };
    struct Cleaned {
        qint64 removed = 0;
        QList<UnreachableFolder> skipped;
    };

    bool isStopping() const { return m_stop.stop_requested(); }
    Result<ScanRequest> requestFor(const QStringList &folders) const;
    void begin();
    void prepare();
    void startEmbedding(const EmbedderInfo &info, qint64 model);
    void onReconciled(qint64 newlySeen);
    void onScanned();
    void removeVanished();
    void onStored(qint64 images);
    void finishIfDone();
    void finish();
    void fail(const Error &error);
    void end(State state);
    void enter(State state);
    void noteProgress();
    void tellProgress();

    const IndexServices &m_services;
    Embedder &m_embedder;
    QStringList m_folders;
    std::shared_ptr<QLockFile> m_lock; ///< held while this process is the first to index
    qint64 m_model = 0; ///< row
    PageOrder m_order = PageOrder::OldestFirst;
    std::unique_ptr<ScanStage> m_scan;
    std::unique_ptr<EmbedStage> m_embed;
    RateEstimator m_rate;
    QTimer m_progressTimer;
    QElapsedTimer m_sinceProgress;
    Error m_error;
    int m_cleaning = 0;
    std::stop_source m_stop; ///< asked with cancel() and with the first failure
    bool m_finishing = false;
};

} // namespace pictor::library
