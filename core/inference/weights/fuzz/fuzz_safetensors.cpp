// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "inference/weights/safetensors.h"
#include "inference/weights/safetensorsheader.h"

using namespace pictor::inference;

/// Each input is read as a file, and as a header alone, which mutations of its length do not make worthless.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span file(reinterpret_cast<const std::byte *>(data), size);
    fuzz([&] { expectInside(readSafetensors(file, "model.safetensors"), size); });
    fuzz([&] { parseSafetensorsHeader({reinterpret_cast<const char *>(data), size}, "model.safetensors"); });
    return 0;
}
