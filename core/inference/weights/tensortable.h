// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/dtype.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pictor::inference {

/// Where a tensor lies in its file. Readers guarantee that every element is inside the file.
struct TensorInfo {
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t>
        strides; ///< in elements, for layouts other than row-major; empty means row-major
    std::uint64_t offset = 0; ///< bytes from the start of the file; of any alignment
    std::uint64_t length = 0; ///< bytes from the first to the last element

    bool isRowMajor() const { return strides.empty(); }
};

/// The product of `shape`, or nothing when it does not fit 63 bits. No dimension may be negative.
std::optional<std::uint64_t> elementCount(std::span<const std::int64_t> shape);

/// The tensors of one file, by name.
using TensorTable = std::map<std::string, TensorInfo, std::less<>>;

/// More dimensions than any model has; torch itself stops at 64.
inline constexpr std::size_t mostDimensions = 64;

} // namespace pictor::inference
