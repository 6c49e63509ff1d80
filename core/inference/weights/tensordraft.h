// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/tensortable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pictor::inference {

/// A tensor as a safetensors header tells it, not yet believed.
struct TensorDraft {
    std::string name;
    std::string dtype;
    std::vector<std::uint64_t> shape;
    std::vector<std::uint64_t> offsets; ///< begin and end
};

/// @throws EngineError Corrupt unless the tensor spans exactly the bytes that its dtype and shape need;
/// Unsupported for a dtype that is unknown here
TensorInfo checked(const TensorDraft &draft, const std::string &file);

} // namespace pictor::inference
