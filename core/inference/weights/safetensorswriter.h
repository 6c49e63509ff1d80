// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/dtype.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pictor::inference {

/// A tensor on its way into a file. Borrowed, row-major.
struct TensorBytes {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
};

/// Writes a safetensors file, beside its name first and renamed when it is whole: whatever happens, the old
/// file stands or the new one.
/// @throws EngineError RequestFile, naming the file and why it cannot be written
void writeSafetensors(const std::filesystem::path &file, std::span<const TensorBytes> tensors);

} // namespace pictor::inference
