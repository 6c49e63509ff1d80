// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/embedder.h"
#include "library/embeddingtable.h"
#include "library/scanledger.h"

#include <QObject>

#include <deque>
#include <memory>
#include <stop_token>

namespace pictor::library {

class DatabaseThread;
class PictureReader;
class ThreadGroup;
struct ReadPicture;

/// How much of an index run goes on at once.
struct IndexTuning {
    int readerThreads = 0; ///< 0: as many as cores
    int batchesInFlight = 1; ///< with the embedder or being stored: what a kill loses
};

/// Second half of an index run: pictures that wait in the ledger are decoded, embedded and stored, batch by
/// batch. What is in memory at a time is bounded, however many wait.
class EmbedStage : public QObject {
    Q_OBJECT
public:
    /// @param model  row of info's model
    EmbedStage(DatabaseThread &writer, ThreadGroup &threads, Embedder &embedder, EmbedderInfo info,
        qint64 model, PageOrder order, const IndexTuning &tuning, QObject *parent = nullptr);
    /// Does not wait for pictures that are being read.
    ~EmbedStage() override;

    /// The ledger may have more.
    void wake();
    /// No wake() will follow: batches need not be full any more. A later wake() takes it back.
    void noMoreWillCome();
    void setPaused(bool paused);
    /// Takes nothing new. stopped() follows when the batches in flight have ended.
    void stop();

    /// Pictures that have not been stored or have not failed yet.
    qint64 pending() const;
    bool isDone() const { return m_settled && !m_settling && pending() == 0; }
    qint64 unchanged() const { return m_unchanged; } ///< needed no embedding

Q_SIGNALS:
    void changed(); ///< pending() did
    void stored(qint64 images);
    void fileFailed(const QString &path, const pictor::Error &error);
    void done(); ///< isDone(); after noMoreWillCome() for good
    void stopped();
    void failed(const pictor::Error &error); ///< nothing can be embedded or stored any more

private:
    using Batch = std::shared_ptr<std::vector<EmbeddedImage>>;

    void settle();
    void pump();
    void schedulePump();
    void fetch();
    void readNext();
    void takeRead();
    void keepFailure(const ReadPicture &picture);
    void embedReady();
    void embedBatch();
    void store(const Batch &batch, Result<std::vector<float>> vectors);
    void batchEnded();
    void fail(const Error &error);
    bool isStopping() const { return m_stop.stop_requested(); }
    bool isLastBatch() const;

    DatabaseThread &m_writer;
    Embedder &m_embedder;
    const EmbedderInfo m_info;
    const qint64 m_model;
    const PageOrder m_order;
    const int m_batchesInFlight;
    const int m_readAhead; ///< pictures being read or read and not yet with the embedder
    std::unique_ptr<PictureReader> m_reader;
    std::stop_source m_stop;

    qint64 m_inLedger = 0;
    qint64 m_unchanged = 0;
    std::deque<PendingImage> m_fetched;
    int m_reading = 0;
    std::vector<EmbeddedImage> m_ready;
    QList<QImage> m_readyPixels;
    int m_batches = 0; ///< with the embedder or being stored
    qint64 m_imagesInBatches = 0;

    bool m_settled = false; ///< m_inLedger tells all that the ledger has
    bool m_settling = false;
    bool m_fetching = false;
    bool m_flush = false;
    bool m_paused = false;
    bool m_pumpScheduled = false;
};

} // namespace pictor::library
