// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/weights/pickle.h"
#include "inference/weights/tensortable.h"

#include <string>

namespace pictor::inference {

/// Where the elements of a pickled tensor lie, with `offset` in bytes from the start of its storage. Storages
/// may be shared by several tensors.
/// @param name, file  for messages
/// @throws EngineError Corrupt when an element would be outside the storage; Unsupported when the tensor
/// repeats elements (torch's expand), as its true size then is any number that the file cares to write
TensorInfo layOut(const pickle::Tensor &tensor, const std::string &name, const std::string &file);

} // namespace pictor::inference
