// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/indexrun.h"

#include <QObject>

#include <vector>

namespace pictor::library {

/// The index runs of a library, one at a time.
class IndexQueue : public QObject {
    Q_OBJECT
public:
    /// @param services  outlive the queue
    explicit IndexQueue(const IndexServices &services);

    /// Extends the run of the same model that has not ended, or makes one that waits for its turn.
    IndexRun *add(Embedder &embedder, const QStringList &folders);
    /// The run that is going on or next in line; nullptr if there is none.
    IndexRun *current() const;
    void abandonAll();

Q_SIGNALS:
    void imagesChanged();

private:
    IndexRun *make(Embedder &embedder, const QStringList &folders);
    void startNext();

    const IndexServices &m_services;
    std::vector<IndexRun *> m_runs; ///< children; oldest first
};

} // namespace pictor::library
