// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/hubcache.h"
#include "hub/snapshotdownload.h"
#include "registry/catalogue.h"
#include "registry/downloadoptions.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace pictor {

/// What all downloads of one registry share.
struct DownloadContext {
    hub::HubCache cache;
    DownloadOptions options;
};

/// One source of a model on its way. A mirror is first compared, file by file, with the repository that it
/// mirrors. Ends in exactly one of finished, failed, cancelled, always from the event loop; destroyed, it
/// keeps what is here.
class SourceTransfer : public QObject {
    Q_OBJECT
public:
    /// @param original  what `source` is a mirror of; empty: it is none
    /// @param demanded  optional files without which it fails, after all that comes has come
    /// @param context  outlives this
    SourceTransfer(const ModelSource &source, const std::optional<ModelSource> &original,
        const QStringList &demanded, DownloadContext &context);
    ~SourceTransfer() override;

    /// Begins, or goes on after pause().
    void start();
    void pause();
    /// Deletes what is incomplete.
    void cancel();

    const hub::TransferProgress &progress() const;
    /// As SnapshotDownload::failedFile(), once it has failed.
    QString failedFile() const;

Q_SIGNALS:
    void progressChanged();
    void finished();
    void failed(const pictor::Error &error);
    void cancelled();

private:
    void compare();
    void onCompared(const Result<void> &same);
    void download();

    const ModelSource m_source;
    std::optional<ModelSource> m_original; ///< still to be compared with
    hub::HubClient *m_hub;
    std::unique_ptr<hub::SnapshotDownload> m_download;
    bool m_isComparing = false;
    bool m_isHeld = false; ///< paused or cancelled: a comparison that ends leads to nothing
};

} // namespace pictor
