// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pictor::inference {

/// How one element is stored, by the names of the safetensors format. F8_E4M3 is the finite kind ("fn").
enum class Dtype { F64, F32, F16, BF16, F8_E4M3, F8_E5M2, I64, I32, I16, I8, U8, Bool };

/// Bytes of one element.
std::size_t sizeOf(Dtype dtype);

/// The safetensors name, such as "BF16".
std::string_view nameOf(Dtype dtype);

/// The dtype of that safetensors name, or nothing for a name that is unknown here.
std::optional<Dtype> dtypeNamed(std::string_view name);

bool isFloatingPoint(Dtype dtype);
bool isFloat8(Dtype dtype);

/// The value of an 8-bit float (Micikevicius et al., arXiv:2209.05433); exact, as float holds them all.
float fromFloat8(Dtype dtype, std::uint8_t bits);

} // namespace pictor::inference
