// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adamw.h"
#include "learningrate.h"
#include "progress.h"

#include <filesystem>
#include <functional>
#include <string>

namespace pictor::landscapes {

/// What differs from one training to the next.
struct TrainingLoop {
    std::string name; ///< for lines and sheets
    LearningRate rate;
    std::filesystem::path state; ///< a file; kept there, and gone on from if it is there
    /// The loss of a step, whose gradients reach the parameters.
    std::function<at::Tensor(std::int64_t step)> loss;
    /// Pictures made by the averaged parameters, or empty.
    std::function<QImage()> sheet;

    /// Runs what is left of the steps.
    /// @return whether all of them are done, rather than that `progress` stopped it
    /// @throws EngineError when the state can be neither read nor written
    bool run(const Parameters &parameters, AdamW &optimizer, const Progress &progress) const;
};

} // namespace pictor::landscapes
