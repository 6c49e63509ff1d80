// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"

#include <ATen/ATen.h>

#include <string>
#include <vector>

namespace pictor::inference {

/// Where a model computes and in what.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;

    /// What `options` ask for on this machine; also sets libtorch's threads.
    /// @throws EngineError Unsupported when there is no such device, or it cannot compute in that precision
    static Placement of(const LoadOptions &options);

    bool operator==(const Placement &) const = default;
    bool isCpu() const { return device.is_cpu(); }
    /// "cpu bf16", "cuda:0 f16"
    std::string description() const;
};

/// The CPU, and whatever GPUs this libtorch can use.
std::vector<DeviceInfo> availableDevices();

} // namespace pictor::inference
