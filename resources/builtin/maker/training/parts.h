// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parameters.h"

#include <functional>
#include <vector>

namespace pictor::landscapes {

/// A loss, and what it changes by with each parameter, in their order; undefined where it does not.
struct Differentiated {
    double loss = 0;
    std::vector<at::Tensor> gradients;
};

/// The mean of some losses, each computed and differentiated on a thread of its own. The same bits whichever
/// ends first.
/// @throws whatever `loss` throws first
Differentiated differentiated(
    const Parameters &parameters, int parts, const std::function<at::Tensor(int part)> &loss);

} // namespace pictor::landscapes
