// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QImage>
#include <QString>

#include <stop_token>

namespace pictor {
class EmbeddingJob;
struct Embeddings;
} // namespace pictor

namespace pictor::app {

/// How `job` ends; a stop cancels it.
QCoro::Task<Result<Embeddings>> outcome(EmbeddingJob *job, std::stop_token stop);

/// `file`, decoded on a pool thread at full size and fitted there, so that only the small picture is kept.
QFuture<Result<QImage>> readLater(const QString &file, const inference::InputGeometry &geometry);

} // namespace pictor::app
