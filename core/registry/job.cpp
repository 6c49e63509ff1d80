// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/job.h"

#include <QPointer>

namespace pictor {

Error cancelledError()
{
    return {Error::Kind::Cancelled, Job::tr("Cancelled."), {}};
}

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job()
{
    m_stop.request_stop();
}

void Job::cancel()
{
    if (hasEnded())
        return;
    m_stop.request_stop();
    const auto endIfQueued = [this] {
        if (m_state == State::Queued)
            endCancelled();
    };
    QMetaObject::invokeMethod(this, endIfQueued, Qt::QueuedConnection);
}

void Job::begin()
{
    if (m_state != State::Queued)
        return;
    m_state = State::Running;
    Q_EMIT stateChanged();
}

void Job::end(State state, const std::function<void()> &tell)
{
    if (hasEnded())
        return;
    m_state = state;
    deleteLater();
    const QPointer<Job> self(this);
    Q_EMIT stateChanged();
    if (self)
        tell();
}

void Job::endFailed(const Error &error)
{
    end(State::Failed, [this, &error] { Q_EMIT failed(error); });
}

void Job::endCancelled()
{
    end(State::Cancelled, [this] { Q_EMIT cancelled(); });
}

EmbeddingJob::EmbeddingJob(QObject *parent)
    : Job(parent)
    , m_future(m_promise.future())
{
    m_promise.start();
}

EmbeddingJob::~EmbeddingJob()
{
    resolve(tl::unexpected(cancelledError()));
}

void EmbeddingJob::endFinished(Embeddings embeddings)
{
    end(State::Finished, [this, &embeddings] {
        const QPointer<EmbeddingJob> self(this);
        resolve(embeddings);
        if (self)
            Q_EMIT finished(embeddings);
    });
}

void EmbeddingJob::endFailed(const Error &error)
{
    end(State::Failed, [this, &error] {
        const QPointer<EmbeddingJob> self(this);
        resolve(tl::unexpected(error));
        if (self)
            Q_EMIT failed(error);
    });
}

void EmbeddingJob::endCancelled()
{
    end(State::Cancelled, [this] {
        const QPointer<EmbeddingJob> self(this);
        resolve(tl::unexpected(cancelledError()));
        if (self)
            Q_EMIT cancelled();
    });
}

void EmbeddingJob::resolve(Result<Embeddings> result)
{
    if (m_future.isFinished())
        return;
    // A continuation may destroy this job: nothing of it is touched after finish().
    QPromise<Result<Embeddings>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace pictor
