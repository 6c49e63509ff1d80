// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/embeddingrun.h"
#include "registry/job.h"

namespace pictor {

/// An EmbeddingJob as its model sees it.
class EmbeddingTask final : public EmbeddingJob {
    Q_OBJECT
public:
    EmbeddingTask(EmbeddingRequest request, QObject *parent);

    /// The inputs, given away: they are needed once.
    EmbeddingRequest takeRequest();
    /// Ends as `result` says, or as cancelled if that was asked for, however late.
    void endWith(const Result<Embeddings> &result);

    void requestStop() { m_stop.request_stop(); }
    using EmbeddingJob::begin;
    using EmbeddingJob::endCancelled;
    using EmbeddingJob::endFailed;

private:
    EmbeddingRequest m_request;
};

} // namespace pictor
