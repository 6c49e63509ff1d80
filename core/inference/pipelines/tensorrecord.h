// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <filesystem>
#include <map>
#include <string>

namespace pictor::inference {

/// Tensors by name, on their way into a file.
class TensorRecord {
public:
    /// Keeps what `value` is now. A second one of the same name replaces the first.
    void add(const std::string &name, const at::Tensor &value);
    /// @throws EngineError as writeSafetensors() does
    void write(const std::filesystem::path &file) const;

private:
    std::map<std::string, at::Tensor> m_tensors; // on the CPU, dense; floating point as f32
};

} // namespace pictor::inference
