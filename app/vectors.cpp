// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include "async.h"
#include "images/fit.h"
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

QFuture<Result<QImage>> readLater(const QString &file, const inference::InputGeometry &geometry)
{
    return QtConcurrent::run([file, geometry] {
        return images::decode(file).map(
            [&geometry](const QImage &image) { return images::fit(image, geometry); });
    });
}

} // namespace pictor::app
