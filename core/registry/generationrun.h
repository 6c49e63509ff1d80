// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"
#include "registry/generationjob.h"

#include <functional>
#include <stop_token>
#include <variant>

namespace pictor {

/// What crosses to the worker: plain copies.
struct GenerationOrder {
    GenerationRequest request{}; ///< resolved
    GenerationSettings settings{}; ///< of all pictures; the worker adds what it alone knows
    std::stop_token stop{};
};

/// What comes back from there on the way.
struct GenerationShare {
    int index = 0; ///< of the picture
    double share = 0; ///< of its steps
};
struct GenerationStep {
    int step = 0, steps = 0;
    double seconds = 0;
};
using GenerationEvent =
    std::variant<GenerationJob::Stage, GenerationShare, GenerationStep, QImage, GeneratedPicture, QString>;
/// Called on the worker's thread.
using GenerationListener = std::function<void(GenerationEvent event)>;

/// Makes the pictures of `order` on the calling thread, one after another.
/// @return Cancelled, or what the tokenizers say or the engine threw
Result<QList<GeneratedPicture>> makePictures(
    LoadedGenerator &model, const GenerationOrder &order, const GenerationListener &listener);

} // namespace pictor
