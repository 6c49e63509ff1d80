// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QString>

#include <stop_token>
#include <vector>

namespace pictor::library {

/// What the library must know of an embedder to store and compare its vectors.
struct EmbedderInfo {
    QString model; ///< key
    QString revision; ///< vectors of different revisions are never compared
    int dimension = 0;
    inference::InputGeometry input;
    int batchSize = 8;
    bool understandsText = false;
};

/// Something that turns pictures into vectors: all that the library asks of a model. GUI thread. A future
/// whose stop token was asked to stop ends soon, in Error::Kind::Cancelled.
class Embedder {
public:
    virtual ~Embedder() = default;
    virtual QString model() const = 0;
    virtual QFuture<Result<EmbedderInfo>> prepare(std::stop_token stop = {}) = 0;
    /// @param images  fitted to info.input
    /// @return images.size() x dimension floats, rows of unit length
    virtual QFuture<Result<std::vector<float>>> embedImages(QList<QImage> images, std::stop_token stop) = 0;
    /// For a person who waits: passes embedImages() calls that are still queued.
    /// @param image  of any size: the embedder fits it
    virtual QFuture<Result<std::vector<float>>> embedQueryImage(QImage image, std::stop_token stop) = 0;
    /// @return Unsupported where the model knows no words
    virtual QFuture<Result<std::vector<float>>> embedQueryText(QString text, std::stop_token stop) = 0;
};

} // namespace pictor::library
