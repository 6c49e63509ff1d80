// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"
#include "registry/job.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <stop_token>
#include <variant>

namespace pictor {

/// What crosses to the worker: plain copies.
struct EmbeddingRequest {
    std::variant<QList<QImage>, QStringList> inputs;
    std::stop_token stop;
};

/// Runs `request` on the calling thread, batch by batch; asks for a stop before each picture and batch.
/// @return one row per input; Cancelled, Unsupported (words, but the model knows none), Corrupt (an empty
///         picture), or what the engine threw
Result<Embeddings> embed(LoadedEngine &engine, const EmbeddingRequest &request);

} // namespace pictor
