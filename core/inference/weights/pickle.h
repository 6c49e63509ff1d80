// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/dtype.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What the pickle of a state dict may hold. Texts are views of the pickle; objects belong to the machine that
// made them, since memoised objects may refer to each other in circles.
namespace pictor::inference::pickle {

struct Value;
using Tuple = std::vector<Value>;

/// In the order of insertion, duplicate keys kept.
struct Dict {
    std::vector<std::pair<Value, Value>> items;
};

struct None { };

/// The names that REDUCE may call.
enum class Function { OrderedDict, RebuildTensor };

/// torch.FloatStorage and its like.
struct StorageType {
    Dtype dtype = Dtype::F32;
};

/// A persistent id: ('storage', type, key, device, number of elements).
struct Storage {
    Dtype dtype = Dtype::F32;
    std::string_view key;
    std::int64_t elements = 0;
};

/// torch._utils._rebuild_tensor_v2(storage, offset, shape, strides, ...), nothing of it checked.
struct Tensor {
    Storage storage;
    std::int64_t offset = 0; ///< in elements
    const Tuple *shape = nullptr;
    const Tuple *strides = nullptr;
};

struct Value : std::variant<None, bool, std::int64_t, std::string_view, Function, StorageType,
                   const Storage *, const Tuple *, Dict *, const Tensor *> {
    using variant::variant;

    /// The value as a T, or nullptr.
    template <class T> const T *as() const { return std::get_if<T>(this); }
};

} // namespace pictor::inference::pickle
