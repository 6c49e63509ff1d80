// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learningrate.h"
#include "optimizer.h"
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
    /// The loss of part of a step; the step's is the mean of its parts'. Called on a thread for each part.
    std::function<at::Tensor(std::int64_t step, int part)> loss;
    /// Pictures made by the averaged parameters, or empty.
    std::function<QImage()> sheet;
    int parts = 2; ///< how many threads compute a step, each its part

    /// Runs what is left of the steps.
    /// @return whether all of them are done, rather than that `progress` stopped it
    /// @throws EngineError when the state can be neither read nor written, and before a step whose loss or
    ///         gradients are not finite
    bool run(const Parameters &parameters, Optimizer &optimizer, const Progress &progress) const;
};

} // namespace pictor::landscapes
