// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/generation.h"

#include <QSize>
#include <QString>

#include <optional>

namespace pictor::ui {

/// The page's fields as the user left them. What is left out follows the model.
struct GenerationDraft {
    QString model{}; ///< key; empty: the first that is here
    QString prompt{};
    QString negativePrompt{};
    QString shape{}; ///< "3:2"; empty: `size`
    QSize size{}; ///< pixels; empty: the model's
    std::optional<int> steps{};
    std::optional<double> guidance{};
    std::optional<quint64> seed{}; ///< left out: one is drawn
    bool seedLocked = false;
    int count = 1;
    QString startImage{}; ///< file of Pictor's own; empty: none
    QString startImageName{}; ///< for people
    double strength = 0.6;

    bool operator==(const GenerationDraft &) const = default;
};

/// Pictures that wait to be made, or are being made.
struct QueuedGeneration {
    QString model{}; ///< key
    QString modelName{};
    GenerationRequest request{}; ///< with a seed; its start image may still be in `startImage` only
    QString startImage{}; ///< file; empty: none

    /// What is left of it after `done` pictures, so that each keeps its seed.
    QueuedGeneration without(int done) const
    {
        QueuedGeneration rest = *this;
        rest.request.count -= done;
        rest.request.seed = rest.request.seed.value_or(0) + static_cast<quint64>(done);
        return rest;
    }
};

} // namespace pictor::ui
