// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "inference/weights/shardindex.h"

using namespace pictor::inference;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz([&] {
        const std::string_view json(reinterpret_cast<const char *>(data), size);
        for (const auto &[tensor, shard] : parseShardIndex(json, "model.safetensors.index.json")) {
            if (shard.empty() || shard == ".." || shard.find('/') != shard.npos)
                std::abort();
        }
    });
    return 0;
}
