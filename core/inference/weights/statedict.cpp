// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/statedict.h"
#include "inference/weights/fault.h"

namespace pictor::inference {
bool isStateDict(std::span<const std::byte>)
{
    return false;
}
TensorTable readStateDict(std::span<const std::byte>, const std::string &file)
{
    throwUnsupported(file, "not yet");
}
} // namespace pictor::inference
