// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/bench/stopwatch.h"
#include "inference/runtime/errors.h"
#include "inference/runtime/placement.h"

#include <stop_token>

namespace pictor::inference {

/// 10^9 operations a second of a product of two large square matrices, measured for about `seconds`.
/// @throws EngineError Cancelled once `stop` was asked for
inline double matmulGflops(const Placement &placement, const std::stop_token &stop, double seconds = 1.0)
{
    constexpr std::int64_t side = 2048;
    const auto options = at::TensorOptions(placement.device).dtype(placement.dtype);
    const at::Tensor x = at::rand({side, side}, options);
    const at::Tensor weight = at::rand({side, side}, options);
    at::Tensor y = at::empty({side, side}, options);
    const double median = medianSeconds(seconds, placement.device, [&] {
        throwIfStopped(stop);
        at::mm_out(y, x, weight.t());
    });
    return 2e-9 * side * side * side / median;
}

} // namespace pictor::inference
