// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/pickle.h"

#include <optional>
#include <string_view>

// The few Python names and forms that make up torch.save's state dicts.
namespace pictor::inference::pickle {

/// What a global stands for, or nothing for a name that is not allowed.
std::optional<Value> globalNamed(std::string_view module, std::string_view name);

/// A persistent id as a storage, or nothing when it has another form.
std::optional<Storage> storageFrom(const Value &persistentId);

/// The arguments of _rebuild_tensor_v2 as a tensor, or nothing when they have another form.
std::optional<Tensor> tensorFrom(const Tuple &arguments);

} // namespace pictor::inference::pickle
