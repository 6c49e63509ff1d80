// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/checkpoint.h"

#include <string>
#include <vector>

namespace pictor::inference {

/// One kind of tensor name, and what its tensors are called elsewhere. "#" stands for a number, the same one
/// on both sides; what follows the pattern ("weight", "bias") is kept.
struct Renaming {
    /// A share of the rows under a name of its own.
    struct Part {
        std::string to;
        int share = 1;
    };

    std::string from;
    std::vector<Part> to; ///< rows are divided in this order; one: all rows
};

/// `checkpoint` by other names, without copying: the tensors that a rule knows. The first rule that matches
/// counts; what none knows is left out.
/// @throws EngineError Corrupt for a tensor whose rows cannot be divided as its rule says
std::shared_ptr<const Checkpoint> renamed(const Checkpoint &checkpoint, const std::vector<Renaming> &rules);

} // namespace pictor::inference
