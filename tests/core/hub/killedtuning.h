// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/downloading.h"

namespace pictor::test {

/// How the program that is killed downloads: in many ranges, so that kills find every state there is.
inline hub::TransferTuning killedTuning()
{
    hub::TransferTuning tuning = quickTuning();
    tuning.parallelAbove = 4'000'000;
    tuning.rangeBytes = 1'000'000;
    tuning.chunkBytes = 64 << 10;
    tuning.bufferBytes = 128 << 10;
    return tuning;
}

/// Bytes that such a program may have in its memory, and lose with it: chunks on their way to the disk, and
/// what waits in its connections.
inline qint64 mostInMemory(const hub::TransferTuning &tuning)
{
    return tuning.chunks * tuning.chunkBytes + tuning.connections * tuning.bufferBytes;
}

} // namespace pictor::test
