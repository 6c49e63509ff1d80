// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/notice.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace pictor::ui {

class GenerationQueue;
class IndexingViewModel;
class ModelStore;

/// Tells when work that took long ends or fails while nobody looks at the window.
class EndNotices : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    struct Sources {
        GenerationQueue &queue;
        IndexingViewModel &indexing;
        ModelStore &downloads;
        std::function<QString(const QString &key)> nameOf; ///< a model's
        std::function<bool()> isWanted; ///< asked at each end: nobody looks, and the user wants to be told
    };

    /// @param longAfter  what ends sooner is not told
    explicit EndNotices(Sources sources, std::chrono::milliseconds longAfter = std::chrono::seconds(10),
        QObject *parent = nullptr);

Q_SIGNALS:
    void due(const pictor::ui::Notice &notice);

private:
    void followQueue();
    void onQueueRests();
    void onIndexing();
    void onIndexed();
    void onDownload(const QString &key);
    void tell(const QElapsedTimer &since, const Notice &notice);

    const Sources m_sources;
    const std::chrono::milliseconds m_longAfter;
    QElapsedTimer m_pictures; ///< since the queue began; invalid: it rests
    int m_made = 0; ///< pictures, since then
    bool m_failed = false;
    QElapsedTimer m_indexing; ///< since it began; invalid: no pictures are being read
    bool m_indexingCancelled = false; ///< how it ended
    QHash<QString, QElapsedTimer> m_downloads; ///< by key, of those that run
};

} // namespace pictor::ui
