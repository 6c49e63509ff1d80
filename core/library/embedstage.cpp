// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/embedstage.h"

#include "base/whendone.h"
#include "library/databasethread.h"
#include "library/messages.h"
#include "library/picturereader.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace pictor::library {

namespace {

int readerThreads(const IndexTuning &tuning)
{
    return tuning.readerThreads > 0 ? tuning.readerThreads : QThread::idealThreadCount();
}

/// Whether a failure says something about the file that will still be true tomorrow.
bool isLasting(const Error &error)
{
    return error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::Unsupported;
}

Result<void> checked(const std::vector<float> &vectors, std::size_t expected, const QString &model)
{
    if (vectors.size() == expected
        && std::ranges::all_of(vectors, [](float value) { return std::isfinite(value); }))
        return {};
    return failure(Error::Kind::Internal,
        Text::tr("The model “%1” gave no usable numbers. Load it again, or choose another precision.")
            .arg(model),
        QStringLiteral("%1 values, %2 expected").arg(vectors.size()).arg(expected));
}

} // namespace

EmbedStage::EmbedStage(DatabaseThread &writer, ThreadGroup &threads, Embedder &embedder, EmbedderInfo info,
    qint64 model, PageOrder order, const IndexTuning &tuning, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_embedder(embedder)
    , m_info(std::move(info))
    , m_model(model)
    , m_order(order)
    , m_batchesInFlight(tuning.batchesInFlight)
    , m_readAhead(readerThreads(tuning) + 2 * m_info.batchSize)
    , m_reader(std::make_unique<PictureReader>(threads, readerThreads(tuning), m_info.input,
          [this] { QMetaObject::invokeMethod(this, &EmbedStage::schedulePump, Qt::QueuedConnection); }))
{
}

EmbedStage::~EmbedStage()
{
    m_stop.request_stop();
}

void EmbedStage::wake()
{
    m_settled = false;
    if (!m_settling)
        settle();
}

void EmbedStage::settle()
{
    m_settling = true;
    m_settled = true; // unless wake() is called once more
    auto settled =
        m_writer.run([model = m_model](Database &database) { return scanledger::settle(database, model); });
    whenDone(this, settled, [this](const Result<SettledImages> &result) {
        m_settling = false;
        if (!result)
            return fail(result.error());
        m_inLedger = result->waiting;
        m_unchanged += result->unchanged;
        for (const KnownFailure &known : result->unreadable)
            Q_EMIT fileFailed(known.path, {Error::Kind::Corrupt, known.message, {}});
        if (isStopping()) // a listener has had enough
            return;
        if (!m_settled)
            settle();
        pump();
    });
}

void EmbedStage::noMoreWillCome()
{
    m_flush = true;
    schedulePump();
}

void EmbedStage::setPaused(bool paused)
{
    m_paused = paused;
    schedulePump();
}

void EmbedStage::stop()
{
    m_stop.request_stop();
    m_reader.reset();
    m_fetched.clear();
    m_ready.clear();
    m_readyPixels.clear();
    if (m_batches == 0)
        QMetaObject::invokeMethod(this, &EmbedStage::stopped, Qt::QueuedConnection);
}

qint64 EmbedStage::pending() const
{
    return m_inLedger + static_cast<qint64>(m_fetched.size() + m_ready.size()) + m_reading
        + m_imagesInBatches;
}

/// Everything happens in turns of the event loop, however the embedder answers: no step re-enters another.
void EmbedStage::schedulePump()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void EmbedStage::pump()
{
    if (isStopping())
        return;
    takeRead();
    if (!m_paused) {
        embedReady();
        fetch();
        readNext();
    }
    Q_EMIT changed();
    if (isDone())
        Q_EMIT done();
}

void EmbedStage::fetch()
{
    if (m_fetching || m_inLedger == 0 || m_fetched.size() >= static_cast<std::size_t>(m_readAhead))
        return;
    m_fetching = true;
    auto page = m_writer.run([model = m_model, limit = m_readAhead, order = m_order](Database &database) {
        return scanledger::takePending(database, model, limit, order);
    });
    whenDone(this, page, [this](Result<PendingPage> result) {
        m_fetching = false;
        if (!result)
            return fail(result.error());
        m_inLedger = result->left;
        m_unchanged += result->doneElsewhere;
        std::ranges::move(result->images, std::back_inserter(m_fetched));
        pump();
    });
}

void EmbedStage::readNext()
{
    while (!m_fetched.empty() && m_reading + static_cast<int>(m_ready.size()) < m_readAhead) {
        m_reader->read(std::move(m_fetched.front()));
        m_fetched.pop_front();
        ++m_reading;
    }
}

void EmbedStage::takeRead()
{
    while (m_reader) { // none once a listener of fileFailed has stopped us
        auto picture = m_reader->next();
        if (!picture)
            return;
        --m_reading;
        if (!picture->pixels) {
            keepFailure(*picture);
            continue;
        }
        m_readyPixels.append(*std::move(picture->pixels));
        m_ready.push_back({std::move(picture->image), picture->size});
    }
}

void EmbedStage::keepFailure(const ReadPicture &picture)
{
    const Error &error = picture.pixels.error();
    if (error.kind == Error::Kind::NotFound) // deleted since the scan: the next one removes it
        return;
    Q_EMIT fileFailed(picture.image.path, error);
    if (!isLasting(error))
        return;
    auto kept = m_writer.run([image = picture.image, error](Database &database) {
        return embeddingtable::storeFailure(database, image, error);
    });
    whenDone(this, kept, [this](const Result<void> &result) {
        if (!result)
            fail(result.error());
    });
}

bool EmbedStage::isLastBatch() const
{
    return m_flush && m_settled && !m_settling && m_inLedger == 0 && !m_fetching && m_fetched.empty()
        && m_reading == 0;
}

void EmbedStage::embedReady()
{
    const auto batchSize = static_cast<std::size_t>(m_info.batchSize);
    while (
        m_batches < m_batchesInFlight && (m_ready.size() >= batchSize || (!m_ready.empty() && isLastBatch())))
        embedBatch();
}

void EmbedStage::embedBatch()
{
    const qsizetype count = std::min<qsizetype>(m_info.batchSize, m_readyPixels.size());
    const auto end = m_ready.begin() + count;
    const Batch batch = std::make_shared<std::vector<EmbeddedImage>>(
        std::make_move_iterator(m_ready.begin()), std::make_move_iterator(end));
    const QList<QImage> pixels = m_readyPixels.first(count);
    m_ready.erase(m_ready.begin(), end);
    m_readyPixels.remove(0, count);

    ++m_batches;
    m_imagesInBatches += count;
    whenDone(this, m_embedder.embedImages(pixels, m_stop.get_token()),
        [this, batch](Result<std::vector<float>> vectors) { store(batch, std::move(vectors)); });
}

void EmbedStage::store(const Batch &batch, Result<std::vector<float>> vectors)
{
    const std::size_t expected = batch->size() * static_cast<std::size_t>(m_info.dimension);
    const auto usable =
        vectors.and_then([&](const auto &values) { return checked(values, expected, m_info.model); });
    if (!usable) {
        m_imagesInBatches -= static_cast<qint64>(batch->size());
        if (!isStopping())
            fail(usable.error());
        return batchEnded();
    }
    auto written = m_writer.run([model = m_model, batch, values = *std::move(vectors)](Database &database) {
        return embeddingtable::store(database, model, *batch, values);
    });
    whenDone(this, written, [this, batch](const Result<void> &result) {
        m_imagesInBatches -= static_cast<qint64>(batch->size());
        if (result)
            Q_EMIT stored(static_cast<qint64>(batch->size()));
        else if (!isStopping())
            fail(result.error());
        batchEnded();
    });
}

void EmbedStage::batchEnded()
{
    --m_batches;
    if (!isStopping())
        pump();
    else if (m_batches == 0)
        Q_EMIT stopped();
}

void EmbedStage::fail(const Error &error)
{
    if (isStopping())
        return;
    stop();
    Q_EMIT failed(error);
}

} // namespace pictor::library
