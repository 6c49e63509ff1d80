// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/embedder.h"

namespace pictor {
class EmbeddingJob;
class ImageEmbeddingModel;
} // namespace pictor

namespace pictor::library {

/// A model of the registry as the library sees it. The model must outlive it.
class RegistryEmbedder final : public Embedder {
public:
    explicit RegistryEmbedder(ImageEmbeddingModel *model);

    QString model() const override;
    QFuture<Result<EmbedderInfo>> prepare(std::stop_token stop = {}) override;
    QFuture<Result<std::vector<float>>> embedImages(QList<QImage> images, std::stop_token stop) override;
    QFuture<Result<std::vector<float>>> embedQueryImage(QImage image, std::stop_token stop) override;
    QFuture<Result<std::vector<float>>> embedQueryText(QString text, std::stop_token stop) override;

private:
    ImageEmbeddingModel *m_model;
};

} // namespace pictor::library
