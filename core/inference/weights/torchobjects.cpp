// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/torchobjects.h"

#include <array>

namespace pictor::inference::pickle {

namespace {

struct StorageName {
    std::string_view name;
    Dtype dtype;
};

constexpr std::array storageNames{
    StorageName{"DoubleStorage", Dtype::F64},
    StorageName{"FloatStorage", Dtype::F32},
    StorageName{"HalfStorage", Dtype::F16},
    StorageName{"BFloat16Storage", Dtype::BF16},
    StorageName{"LongStorage", Dtype::I64},
    StorageName{"IntStorage", Dtype::I32},
    StorageName{"ShortStorage", Dtype::I16},
    StorageName{"CharStorage", Dtype::I8},
    StorageName{"ByteStorage", Dtype::U8},
    StorageName{"BoolStorage", Dtype::Bool},
};

/// The tuple behind `value`, or nullptr.
const Tuple *tupleIn(const Value &value)
{
    const auto *tuple = value.as<const Tuple *>();
    return tuple ? *tuple : nullptr;
}

} // namespace

std::optional<Value> globalNamed(std::string_view module, std::string_view name)
{
    if (module == "collections" && name == "OrderedDict")
        return Function::OrderedDict;
    if (module == "torch._utils" && name == "_rebuild_tensor_v2")
        return Function::RebuildTensor;
    for (const StorageName &storage : storageNames) {
        if (module == "torch" && name == storage.name)
            return StorageType{storage.dtype};
    }
    return {};
}

std::optional<Storage> storageFrom(const Value &persistentId)
{
    const Tuple *fields = tupleIn(persistentId); // ('storage', type, key, device, elements)
    if (!fields || fields->size() != 5)
        return {};
    const auto *kind = (*fields)[0].as<std::string_view>();
    const auto *type = (*fields)[1].as<StorageType>();
    const auto *key = (*fields)[2].as<std::string_view>();
    const auto *elements = (*fields)[4].as<std::int64_t>();
    if (!kind || *kind != "storage" || !type || !key || !elements)
        return {};
    return Storage{.dtype = type->dtype, .key = *key, .elements = *elements};
}

std::optional<Tensor> tensorFrom(const Tuple &arguments)
{
    // storage, offset, shape, strides, requires_grad, backward hooks and, since PyTorch 2, metadata
    if (arguments.size() != 6 && arguments.size() != 7)
        return {};
    const auto *storage = arguments[0].as<const Storage *>();
    const auto *offset = arguments[1].as<std::int64_t>();
    const Tuple *shape = tupleIn(arguments[2]);
    const Tuple *strides = tupleIn(arguments[3]);
    if (!storage || !offset || !shape || !strides)
        return {};
    return Tensor{.storage = **storage, .offset = *offset, .shape = shape, .strides = strides};
}

} // namespace pictor::inference::pickle
