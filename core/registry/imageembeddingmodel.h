// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "registry/jobqueue.h"
#include "registry/model.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <stop_token>

namespace pictor {

/// What is known of an embedding model once it is loaded.
struct EmbeddingModelInfo {
    QString
        revision; ///< commit, or a fingerprint of a local folder: vectors of another revision do not compare
    int dimension = 0;
    inference::InputGeometry input;
    int batchSize = 1;
    bool understandsText = false;
    QString description; ///< "cpu bf16"
};

/// Turns pictures, and with some models words, into vectors whose cosine says how alike they are.
class ImageEmbeddingModel : public Model {
    Q_OBJECT
public:
    static constexpr ModelKind kind = ModelKind::ImageEmbedding;

    /// Downloads and loads if need be. Two callers share both.
    /// @param stop  ends the future in Cancelled soon after it is asked; what others wait for goes on
    virtual QFuture<Result<EmbeddingModelInfo>> prepare(std::stop_token stop = {}) = 0;
    /// One row per picture. Pictures that do not have info.input's size are fitted on the worker.
    /// Interactive jobs pass waiting Background ones.
    virtual EmbeddingJob *embedImages(QList<QImage> images, Priority priority = Priority::Interactive) = 0;
    /// One row per text. Fails with Unsupported where the model knows no words.
    virtual EmbeddingJob *embedTexts(QStringList texts, Priority priority = Priority::Interactive) = 0;

protected:
    using Model::Model;
};

} // namespace pictor
