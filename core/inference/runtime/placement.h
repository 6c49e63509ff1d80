// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/weights/weights.h"

#include <ATen/ATen.h>

#include <optional>
#include <string>
#include <vector>

namespace pictor::inference {

/// Where a model computes and in what.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;
    /// What matrices are held in where that is less than they are multiplied in: bf16 on a CPU without it.
    std::optional<at::ScalarType> matrixDtype = {};

    /// What `options` ask for on this machine; also sets libtorch's threads.
    /// @throws EngineError Unsupported when there is no such device, or it cannot compute in that precision
    static Placement of(const LoadOptions &options);

    bool operator==(const Placement &) const = default;
    bool isCpu() const { return device.is_cpu(); }
    /// What was asked for, as far as one asks: "bf16".
    Precision precision() const;
    /// "cpu bf16", "cuda:0 f16", "cpu bf16 (f32 products)"
    std::string description() const;
};

/// The same tensors where the model computes, in what it computes. On a CPU 16-bit matrices stay as they are.
Weights placed(const Weights &weights, const Placement &placement);

/// "f32"
std::string nameOf(at::ScalarType dtype);

/// The CPU, and whatever GPUs this libtorch can use.
std::vector<DeviceInfo> availableDevices();

} // namespace pictor::inference
