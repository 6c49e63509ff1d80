// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/endnotices.h"

#include "base/pluralform.h"
#include "registry/generationjob.h"
#include "ui/create/generationqueue.h"
#include "ui/library/indexingviewmodel.h"
#include "ui/models/modelstore.h"

#include <utility>

namespace pictor::ui {

namespace {

QElapsedTimer begun()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace

EndNotices::EndNotices(Sources sources, std::chrono::milliseconds longAfter, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_longAfter(longAfter)
{
    followQueue();
    connect(&m_sources.indexing, &IndexingViewModel::stateChanged, this, &EndNotices::onIndexing);
    connect(&m_sources.downloads, &ModelStore::downloadChanged, this, &EndNotices::onDownload);
}

void EndNotices::tell(const QElapsedTimer &since, const Notice &notice)
{
    if (since.isValid() && since.elapsed() >= m_longAfter.count() && m_sources.isWanted())
        Q_EMIT due(notice);
}

void EndNotices::followQueue()
{
    const GenerationQueue &queue = m_sources.queue;
    connect(&queue, &GenerationQueue::runningChanged, this, [this, &queue] {
        if (queue.isRunning() && !m_pictures.isValid())
            m_pictures = begun();
    });
    connect(&queue, &GenerationQueue::begun, this, [this](GenerationJob *job) {
        connect(job, &GenerationJob::pictureFinished, this, [this] { ++m_made; });
    });
    connect(&queue, &GenerationQueue::failed, this, [this] { m_failed = true; });
    // Between two entries the queue rests for a moment only.
    connect(&queue, &GenerationQueue::runningChanged, this, &EndNotices::onQueueRests, Qt::QueuedConnection);
}

void EndNotices::onQueueRests()
{
    if (m_sources.queue.isRunning() || !m_pictures.isValid())
        return;
    const QElapsedTimer since = std::exchange(m_pictures, {});
    const int made = std::exchange(m_made, 0);
    const bool failed = std::exchange(m_failed, false);
    const QString page = QStringLiteral("create");
    const QString count = made > 0 ? tr("%n picture(s) are finished.", nullptr, made) : QString();
    if (failed)
        tell(since, {tr("A picture could not be made"), count, page});
    else if (made > 0) // else the user cancelled it
        tell(since, {tr("Your pictures are ready"), count, page});
}

void EndNotices::onIndexing()
{
    if (m_sources.indexing.isActive()) {
        if (!m_indexing.isValid())
            m_indexing = begun();
        return;
    }
    m_indexingCancelled = m_sources.indexing.isCancelled(); // later the job is gone, and its state with it
    QMetaObject::invokeMethod(this, &EndNotices::onIndexed, Qt::QueuedConnection); // the error comes next
}

void EndNotices::onIndexed()
{
    const IndexingViewModel &indexing = m_sources.indexing;
    if (indexing.isActive() || !m_indexing.isValid())
        return;
    const QElapsedTimer since = std::exchange(m_indexing, {});
    const qint64 read = indexing.progress().embedded;
    const QString count = read > 0 ? tr("%n picture(s) were read.", nullptr, pluralForm(read)) : QString();
    const QString page = QStringLiteral("library");
    if (!indexing.errorMessage().isEmpty())
        tell(since, {tr("The library could not be read to its end"), count, page});
    else if (read > 0 && !m_indexingCancelled)
        tell(since, {tr("The library is up to date"), count, page});
}

void EndNotices::onDownload(const QString &key)
{
    using State = ModelDownload::State;
    const State state = m_sources.downloads.download(key).state;
    if (state == State::Running) {
        if (!m_downloads.contains(key))
            m_downloads.insert(key, begun());
        return;
    }
    const QElapsedTimer since = m_downloads.take(key);
    const QString page = QStringLiteral("models");
    if (state == State::Finished)
        tell(since, {tr("Download finished"), m_sources.nameOf(key), page});
    else if (state == State::Failed)
        tell(since, {tr("Download failed"), m_sources.nameOf(key), page});
}

} // namespace pictor::ui
