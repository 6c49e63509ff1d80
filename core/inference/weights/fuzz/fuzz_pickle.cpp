// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "inference/weights/statedict.h"
#include "support/zipwriter.h"

using namespace pictor::inference;

/// The pickle alone, put into a sound archive with two storages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string file = pictor::test::zipFile({
        {.name = "x/data.pkl", .data = {reinterpret_cast<const char *>(data), size}},
        {.name = "x/data/0", .data = std::string(24, '0')},
        {.name = "x/data/1", .data = std::string(8, '1')},
    });
    fuzz([&] {
        expectInside(readStateDict(std::as_bytes(std::span(file)), "pytorch_model.bin"), file.size());
    });
    return 0;
}
