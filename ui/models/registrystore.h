// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "ui/models/modelstore.h"

#include <QSet>

namespace pictor {
class ModelDownload;
class ModelDownloads;
class ModelRegistry;
} // namespace pictor

namespace pictor::ui {

/// The registry's models as a ModelStore. Its downloads are first asked for with the first question here.
class RegistryStore : public ModelStore {
    Q_OBJECT
public:
    /// @param registry  outlives this
    /// @param cache  where it keeps the models' files
    RegistryStore(ModelRegistry &registry, hub::HubCache cache, QObject *parent = nullptr);

    DownloadStatus download(const QString &key) override;
    QStringList interrupted() override;
    void start(const QString &key) override;
    void startFromMirror(const QString &key) override;
    void pause(const QString &key) override;
    void cancel(const QString &key) override;

    QFuture<Availability> availability(const QString &key) override;
    QFuture<Result<hub::Verification>> verify(const QString &key) override;
    QFuture<Result<qint64>> discard(const QString &key, const QStringList &paths) override;
    QFuture<Result<qint64>> removableBytes(const QString &key) override;
    QFuture<Result<qint64>> remove(const QString &key) override;

private:
    ModelDownloads &downloads();
    /// nullptr: there is nothing to download.
    ModelDownload *find(const QString &key);

    ModelRegistry &m_registry;
    const hub::HubCache m_cache;
    ModelDownloads *m_downloads = nullptr; ///< the registry's, once asked for
    QSet<QString> m_followed; ///< keys
};

} // namespace pictor::ui
