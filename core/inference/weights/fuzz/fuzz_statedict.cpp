// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "inference/weights/statedict.h"

using namespace pictor::inference;

/// The whole file: zip archive, pickle and storages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span file(reinterpret_cast<const std::byte *>(data), size);
    fuzz([&] { expectInside(readStateDict(file, "pytorch_model.bin"), size); });
    return 0;
}
