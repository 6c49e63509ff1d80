// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/registryembedder.h"

#include "registry/imageembeddingmodel.h"

namespace pictor::library {

namespace {

/// The job's vectors; cancels it when `stop` is asked.
QFuture<Result<std::vector<float>>> vectorsOf(EmbeddingJob *job, const std::stop_token &stop)
{
    auto future = job->future();
    const auto cancel = [job] { job->cancel(); };
    const auto guard = std::make_shared<std::stop_callback<decltype(cancel)>>(stop, cancel);
    // Kept by the connection, which goes with the job.
    QObject::connect(job, &Job::stateChanged, job, [guard] {});
    return future.then([](Result<Embeddings> embeddings) {
        return std::move(embeddings).map([](Embeddings &&made) { return std::move(made.values); });
    });
}

} // namespace

RegistryEmbedder::RegistryEmbedder(ImageEmbeddingModel *model)
    : m_model(model)
{
}

QString RegistryEmbedder::model() const
{
    return m_model->key();
}

QFuture<Result<EmbedderInfo>> RegistryEmbedder::prepare(std::stop_token stop)
{
    return m_model->prepare(std::move(stop))
        .then([key = m_model->key()](const Result<EmbeddingModelInfo> &known) {
            return known.map([&](const EmbeddingModelInfo &info) {
                return EmbedderInfo{
                    key, info.revision, info.dimension, info.input, info.batchSize, info.understandsText};
            });
        });
}

QFuture<Result<std::vector<float>>> RegistryEmbedder::embedImages(QList<QImage> images, std::stop_token stop)
{
    return vectorsOf(m_model->embedImages(std::move(images), Priority::Background), stop);
}

QFuture<Result<std::vector<float>>> RegistryEmbedder::embedQueryImage(QImage image, std::stop_token stop)
{
    return vectorsOf(m_model->embedImages({std::move(image)}, Priority::Interactive), stop);
}

QFuture<Result<std::vector<float>>> RegistryEmbedder::embedQueryText(QString text, std::stop_token stop)
{
    return vectorsOf(m_model->embedTexts({std::move(text)}, Priority::Interactive), stop);
}

} // namespace pictor::library
