// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/weights.h"

#include <ATen/ATen.h>

#include <map>
#include <memory>
#include <string>

namespace pictor::landscapes {

/// What a model learns, by the names that its checkpoint will have. Models that are made of weights() hold
/// these very tensors, and so follow every change; which there are, the models decide by asking.
class Parameters {
public:
    using Tensors = std::map<std::string, at::Tensor>;

    /// @param initial  the first value of a tensor, f32, on any device
    /// @param device   where they are held, and what is made of them computes
    explicit Parameters(inference::TensorMaker initial, at::Device device = at::kCPU);

    inference::Weights weights() const;
    /// Those that were asked for so far.
    const Tensors &tensors() const { return *m_tensors; }
    at::Device device() const { return m_device; }

private:
    inference::TensorMaker m_initial;
    at::Device m_device;
    std::shared_ptr<Tensors> m_tensors = std::make_shared<Tensors>();
};

} // namespace pictor::landscapes
