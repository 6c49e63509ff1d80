// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modeldownloads.h"

#include "registry/catalogue.h"
#include "registry/downloadlist.h"
#include "registry/hublocator.h"
#include "registry/modelfiles.h"
#include "registry/sourcetransfer.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

namespace pictor {

namespace {

using State = ModelDownload::State;

/// Those of the list that are not through yet, with what is in the cache by now.
QList<UnfinishedDownload> stillUnfinished(
    const QString &list, const Catalogue &catalogue, const hub::HubCache &cache)
{
    QList<UnfinishedDownload> unfinished;
    for (UnfinishedDownload known : readDownloads(list)) {
        const CatalogueEntry *entry = catalogue.find(known.key);
        if (entry == nullptr || entry->sources.isEmpty())
            continue;
        if (isWholeInHub(*entry, cache)) { // another program brought the rest
            forgetDownload(list, known.key);
            continue;
        }
        known.received = bytesInHub(*entry, cache);
        unfinished.append(known);
    }
    return unfinished;
}

} // namespace

/// The queue, told from the states of the downloads alone, and what of them is remembered.
class ModelDownloads::Private {
public:
    Private(ModelDownloads &owner, const Catalogue &catalogue, DownloadContext context);
    ~Private();

    ModelDownload *get(const QString &key);

    QHash<QString, ModelDownload *> downloads; ///< by key; children of the owner

private:
    void onStateChanged(ModelDownload *download);
    void scheduleSettling();
    void settle();
    void remember(const ModelDownload &download);
    void restore();
    void onRestored(const QList<UnfinishedDownload> &unfinished);

    ModelDownloads &m_owner;
    const Catalogue &m_catalogue;
    DownloadContext m_context;
    std::vector<ModelDownload *> m_queue; ///< first come first
    qsizetype m_interrupted = 0; ///< how many there were when that was told last
    bool m_isSettling = false;
    QThreadPool m_disk; ///< one thread: the list changes in the order of events
};

ModelDownloads::Private::Private(ModelDownloads &owner, const Catalogue &catalogue, DownloadContext context)
    : m_owner(owner)
    , m_catalogue(catalogue)
    , m_context(std::move(context))
{
    m_disk.setMaxThreadCount(1);
    // Later: what is restored tells the owner, which is not whole yet.
    QMetaObject::invokeMethod(
        &m_owner, [this] { restore(); }, Qt::QueuedConnection);
}

ModelDownloads::Private::~Private()
{
    for (const ModelDownload *download : std::as_const(downloads)) {
        if (download->isActive())
            remember(*download);
    }
    qDeleteAll(downloads); // what is here is kept
    m_disk.waitForDone();
}

ModelDownload *ModelDownloads::Private::get(const QString &key)
{
    if (ModelDownload *known = downloads.value(key))
        return known;
    const CatalogueEntry *entry = m_catalogue.find(key);
    if (entry == nullptr || entry->sources.isEmpty() || !m_context.options.hub)
        return nullptr;
    auto *download = new ModelDownload(*entry, m_context, &m_owner);
    QObject::connect(
        download, &ModelDownload::stateChanged, &m_owner, [this, download] { onStateChanged(download); });
    return *downloads.insert(key, download);
}

void ModelDownloads::Private::onStateChanged(ModelDownload *download)
{
    std::erase(m_queue, download);
    if (download->state() == State::Queued)
        m_queue.push_back(download);
    remember(*download);
    scheduleSettling();
    Q_EMIT m_owner.stateChanged(download);
    const qsizetype interrupted = m_owner.interrupted().size();
    if (std::exchange(m_interrupted, interrupted) != interrupted)
        Q_EMIT m_owner.interruptedChanged();
}

/// Later: a download never begins, and so never ends, inside the call that asked for it.
void ModelDownloads::Private::scheduleSettling()
{
    if (std::exchange(m_isSettling, true))
        return;
    QMetaObject::invokeMethod(
        &m_owner, [this] { settle(); }, Qt::QueuedConnection);
}

void ModelDownloads::Private::settle()
{
    m_isSettling = false;
    const auto running = std::ranges::count_if(
        downloads, [](const ModelDownload *download) { return download->state() == State::Running; });
    if (m_queue.empty() || running >= m_context.options.atOnce)
        return;
    const auto urgent = std::ranges::find_if(m_queue, &ModelDownload::isUrgent);
    ModelDownload *next = urgent == m_queue.end() ? m_queue.front() : *urgent;
    next->begin(); // leaves the queue, and settles again
}

void ModelDownloads::Private::remember(const ModelDownload &download)
{
    if (m_context.options.list.isEmpty())
        return;
    const bool isOver = download.state() == State::Idle || download.state() == State::Finished
        || (download.state() == State::Failed && download.bytesReceived() == 0);
    const UnfinishedDownload unfinished{
        download.key(), download.repository(), download.bytesReceived(), download.bytesTotal()};
    m_disk.start([file = m_context.options.list, isOver, unfinished] {
        if (isOver)
            forgetDownload(file, unfinished.key);
        else
            rememberDownload(file, unfinished);
    });
}

void ModelDownloads::Private::restore()
{
    if (m_context.options.list.isEmpty())
        return;
    const auto read = [list = m_context.options.list, catalogue = m_catalogue, cache = m_context.cache] {
        return stillUnfinished(list, catalogue, cache);
    };
    QtConcurrent::run(&m_disk, read).then(&m_owner, [this](const QList<UnfinishedDownload> &unfinished) {
        onRestored(unfinished);
    });
}

void ModelDownloads::Private::onRestored(const QList<UnfinishedDownload> &unfinished)
{
    for (const UnfinishedDownload &known : unfinished) {
        if (ModelDownload *download = get(known.key))
            download->restore(known.repository, known.received, known.total);
    }
}

ModelDownloads::ModelDownloads(const Catalogue &catalogue, hub::HubCache cache, DownloadOptions options)
    : d(std::make_unique<Private>(*this, catalogue, DownloadContext{std::move(cache), std::move(options)}))
{
}

ModelDownloads::~ModelDownloads() = default;

ModelDownload *ModelDownloads::get(const QString &key)
{
    return d->get(key);
}

QFuture<void> ModelDownloads::forget(const QString &key, const QStringList &files)
{
    ModelDownload *download = files.isEmpty() ? d->downloads.value(key) : d->get(key);
    if (!download)
        return QtFuture::makeReadyFuture();
    const auto left = QtFuture::connect(download, &ModelDownload::cancelled);
    const bool hasParts = download->forget(files);
    return hasParts ? left : QtFuture::makeReadyFuture();
}

QList<ModelDownload *> ModelDownloads::all() const
{
    return d->downloads.values();
}

QList<ModelDownload *> ModelDownloads::interrupted() const
{
    QList<ModelDownload *> interrupted;
    for (ModelDownload *download : d->downloads) {
        if (download->isInterrupted())
            interrupted.append(download);
    }
    return interrupted;
}

} // namespace pictor
