// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/generationjob.h"

#include <QPointer>

namespace pictor {

GenerationJob::GenerationJob(GenerationRequest request, QObject *parent)
    : Job(parent)
    , m_request(std::move(request))
    , m_future(m_promise.future())
{
    m_promise.start();
}

GenerationJob::~GenerationJob()
{
    resolve(tl::unexpected(cancelledError()));
}

void GenerationJob::enterStage(Stage stage)
{
    if (hasEnded() || stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void GenerationJob::endFinished(QList<GeneratedPicture> pictures)
{
    end(State::Finished, [this, &pictures] {
        const QPointer<GenerationJob> self(this);
        resolve(pictures);
        if (self)
            Q_EMIT finished(pictures);
    });
}

void GenerationJob::endFailed(const Error &error)
{
    end(State::Failed, [this, &error] {
        const QPointer<GenerationJob> self(this);
        resolve(tl::unexpected(error));
        if (self)
            Q_EMIT failed(error);
    });
}

void GenerationJob::endCancelled()
{
    end(State::Cancelled, [this] {
        const QPointer<GenerationJob> self(this);
        resolve(tl::unexpected(cancelledError()));
        if (self)
            Q_EMIT cancelled();
    });
}

void GenerationJob::resolve(Result<QList<GeneratedPicture>> result)
{
    if (m_future.isFinished())
        return;
    // A continuation may destroy this job: nothing of it is touched after finish().
    QPromise<Result<QList<GeneratedPicture>>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace pictor
