// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embeddingtask.h"

#include "registry/inferencemodule.h"

namespace pictor {

EmbeddingTask::EmbeddingTask(EmbeddingRequest request, Priority priority, QObject *parent)
    : EmbeddingJob(parent)
    , m_request(std::move(request))
    , m_priority(priority)
{
    m_request.stop = stopToken();
    connect(this, &Job::stateChanged, this, [this] {
        if (hasEnded())
            letOthersPass();
    });
}

void EmbeddingTask::claimRightOfWay()
{
    if (m_priority == Priority::Interactive && !hasEnded() && !m_hold)
        m_hold.emplace(rightOfWay());
}

EmbeddingRequest EmbeddingTask::takeRequest()
{
    return std::exchange(m_request, {});
}

void EmbeddingTask::endWith(const Result<Embeddings> &result)
{
    if (stopToken().stop_requested() || (!result && result.error().isCancelled()))
        endCancelled();
    else if (result)
        endFinished(*result);
    else
        endFailed(result.error());
}

} // namespace pictor
