// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace pictor::inference {

// Everything that needs CUDA's own headers. Without PICTOR_CUDA there are no GPUs and the rest does nothing.

/// The GPUs that this libtorch can use.
std::vector<DeviceInfo> cudaDevices();

/// Returns once `device` has done all that it was asked to. A CPU always has.
void synchronize(const at::Device &device);

/// The most memory that tensors have taken on `device` since resetPeakAllocatedBytes(); 0 for a CPU.
std::int64_t peakAllocatedBytes(const at::Device &device);
void resetPeakAllocatedBytes(const at::Device &device);

} // namespace pictor::inference
