// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/rightofway.h"
#include "registry/embeddingrun.h"
#include "registry/job.h"
#include "registry/jobqueue.h"

#include <optional>

namespace pictor {

/// An EmbeddingJob as its model sees it.
class EmbeddingTask final : public EmbeddingJob {
    Q_OBJECT
public:
    EmbeddingTask(EmbeddingRequest request, Priority priority, QObject *parent);

    /// The inputs, given away: they are needed once.
    EmbeddingRequest takeRequest();
    /// Ends as `result` says, or as cancelled if that was asked for, however late.
    void endWith(const Result<Embeddings> &result);

    /// From now until it ends, or letOthersPass(), generators stand still for it, if it is Interactive.
    void claimRightOfWay();
    void letOthersPass() { m_hold.reset(); }

    void requestStop() { m_stop.request_stop(); }
    using EmbeddingJob::begin;
    using EmbeddingJob::endCancelled;
    using EmbeddingJob::endFailed;

private:
    EmbeddingRequest m_request;
    const Priority m_priority;
    std::optional<inference::RightOfWay::Hold> m_hold;
};

} // namespace pictor
