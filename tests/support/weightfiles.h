// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pictor::test {

/// A tensor to be written; `data` are its bytes, row-major.
struct TensorData {
    std::string name;
    std::string dtype; ///< as safetensors spells it
    std::vector<std::int64_t> shape;
    std::string data;
};

/// The bytes of a sound safetensors file.
std::string safetensorsFile(const std::vector<TensorData> &tensors);
/// A header, sound or not, with its true length before it and `data` behind.
std::string safetensorsFile(std::string_view header, std::string_view data);

/// The bytes of a sound zip-format state dict, as torch.save writes it, of F32, F16, BF16 and I64 tensors.
std::string stateDictFile(const std::vector<TensorData> &tensors);

} // namespace pictor::test
