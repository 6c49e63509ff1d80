// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include "async.h"
#include "images/picture.h"
#include "registry/job.h"

#include <QPointer>
#include <QtConcurrent>

namespace pictor::app {

QCoro::Task<Result<Embeddings>> outcome(EmbeddingJob *job, std::stop_token stop)
{
    const QPointer<EmbeddingJob> guarded(job);
    const std::stop_callback cancel(stop, [guarded] {
        if (guarded)
            guarded->cancel();
    });
    co_return co_await outcome(job->future());
}

QFuture<Result<QImage>> decodeLater(const QString &file)
{
    return QtConcurrent::run([file] { return images::decode(file); });
}

} // namespace pictor::app
