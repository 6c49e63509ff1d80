// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embeddingtask.h"

namespace pictor {

EmbeddingTask::EmbeddingTask(EmbeddingRequest request, QObject *parent)
    : EmbeddingJob(parent)
    , m_request(std::move(request))
{
    m_request.stop = stopToken();
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
