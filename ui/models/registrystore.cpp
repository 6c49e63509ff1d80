// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrystore.h"

#include "registry/modeldownloads.h"
#include "registry/modelregistry.h"

#include <QtConcurrentRun>

namespace pictor::ui {

namespace {

/// Deletes `paths` from every snapshot of the repositories that `entry` may come from.
Result<qint64> discardFrom(const CatalogueEntry &entry, const hub::HubCache &cache, const QStringList &paths)
{
    qint64 freed = 0;
    for (const ModelSource &source : entry.sources) {
        const auto plan = hub::planRemoval(cache, source.repository, {}, paths, hub::Parts::Stay);
        if (!plan) {
            if (plan.error().kind == Error::Kind::NotFound)
                continue;
            return tl::unexpected(plan.error());
        }
        const auto removed = hub::remove(cache, *plan);
        if (!removed)
            return removed;
        freed += *removed;
    }
    return freed;
}

} // namespace

RegistryStore::RegistryStore(ModelRegistry &registry, hub::HubCache cache, QObject *parent)
    : ModelStore(parent)
    , m_registry(registry)
    , m_cache(std::move(cache))
{
}

ModelDownloads &RegistryStore::downloads()
{
    if (!m_downloads) {
        m_downloads = &m_registry.downloads();
        connect(m_downloads, &ModelDownloads::interruptedChanged, this, &ModelStore::interruptedChanged);
        connect(m_downloads, &ModelDownloads::stateChanged, this,
            [this](const ModelDownload *download) { Q_EMIT downloadChanged(download->key()); });
    }
    return *m_downloads;
}

ModelDownload *RegistryStore::find(const QString &key)
{
    ModelDownload *download = downloads().get(key);
    if (download && !m_followed.contains(key)) {
        m_followed.insert(key);
        connect(
            download, &ModelDownload::progressChanged, this, [this, key] { Q_EMIT progressChanged(key); });
    }
    return download;
}

DownloadStatus RegistryStore::download(const QString &key)
{
    const ModelDownload *download = find(key);
    if (!download)
        return {};
    return {download->state(), download->isInterrupted(), download->progress(), download->bytesTotal(),
        download->error(), download->repository(), download->mirror()};
}

QStringList RegistryStore::interrupted()
{
    QStringList keys;
    for (const ModelDownload *download : downloads().interrupted())
        keys.append(download->key());
    keys.sort();
    return keys;
}

void RegistryStore::start(const QString &key)
{
    if (ModelDownload *download = find(key))
        download->start();
}

void RegistryStore::startFromMirror(const QString &key)
{
    if (ModelDownload *download = find(key))
        download->startFromMirror();
}

void RegistryStore::pause(const QString &key)
{
    if (ModelDownload *download = find(key))
        download->pause();
}

void RegistryStore::cancel(const QString &key)
{
    if (ModelDownload *download = find(key))
        download->cancel();
}

QFuture<Availability> RegistryStore::availability(const QString &key)
{
    return m_registry.availability(key);
}

QFuture<Result<hub::Verification>> RegistryStore::verify(const QString &key)
{
    return m_registry.verify(key);
}

QFuture<Result<qint64>> RegistryStore::discard(const QString &key, const QStringList &paths)
{
    const CatalogueEntry *entry = m_registry.catalogue().find(key);
    if (ModelDownload *download = find(key); download && !download->isActive())
        download->demand(paths);
    return QtConcurrent::run([entry = entry ? *entry : CatalogueEntry(), cache = m_cache, paths] {
        return discardFrom(entry, cache, paths);
    });
}

QFuture<Result<qint64>> RegistryStore::removableBytes(const QString &key)
{
    return m_registry.removableBytes(key);
}

QFuture<Result<qint64>> RegistryStore::remove(const QString &key)
{
    return m_registry.remove(key);
}

} // namespace pictor::ui
