// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/engine.h"
#include "inference/weights/tensortable.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace pictor::inference {

/// Runs `read`, which may refuse its input by an EngineError and in no other way.
template <class Read> void fuzz(Read read)
{
    try {
        read();
    } catch (const EngineError &error) {
        if (std::string_view(error.what()).size() > 4096) // inputs may not blow up the message
            std::abort();
    }
}

/// What every reader promises about the tensors that it lets through.
inline void expectInside(const TensorTable &table, std::uint64_t fileSize)
{
    for (const auto &[name, info] : table) {
        if (info.length > fileSize || info.offset > fileSize - info.length)
            std::abort();
        const auto count = elementCount(info.shape);
        if (!count || *count * sizeOf(info.dtype) > fileSize)
            std::abort();
        if (info.isRowMajor() && *count * sizeOf(info.dtype) != info.length)
            std::abort();
    }
}

} // namespace pictor::inference
