// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubcache.h"
#include "registry/modeldownload.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace pictor {

class Catalogue;
struct DownloadOptions;

/// The downloads of one registry. A few run at a time, the others queue; those that a job waits for go first.
/// What was under way is remembered on the disk, to be offered when the program starts again.
/// Lives on the registry's thread; made with the first call of ModelRegistry::downloads(), while hub and
/// network wait for the first download.
class ModelDownloads : public QObject {
    Q_OBJECT
public:
    /// @param catalogue  outlives this
    ModelDownloads(const Catalogue &catalogue, hub::HubCache cache, DownloadOptions options);
    /// Stops what runs and keeps what is here, to be gone on with later.
    ~ModelDownloads() override;

    /// The download of `key`, always the same object, begun or not; nullptr where nothing is to be
    /// downloaded: built in, a folder, or no key of the catalogue.
    ModelDownload *get(const QString &key);
    /// Those that get() has given so far and those that were interrupted, in no special order.
    QList<ModelDownload *> all() const;
    /// The files of `key` are about to be removed: nothing of it is to be gone on with. It must not be
    /// active. Takes the event loop.
    /// @param files  that later runs have to bring: ModelDownload::demand(); empty: all are removed, and none
    ///         is demanded any more
    /// @return finishes when nothing of it writes any more
    QFuture<void> forget(const QString &key, const QStringList &files);
    /// Those that an earlier session ended in the middle of, and that nobody has touched since.
    QList<ModelDownload *> interrupted() const;

Q_SIGNALS:
    void stateChanged(pictor::ModelDownload *download);
    void interruptedChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pictor
