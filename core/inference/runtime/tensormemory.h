// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace pictor::inference {

/// From now on large tensors in main memory come from a pool: their memory lies in huge pages where the
/// system has them, and what one frees the next takes over. A page that is touched for the first time costs
/// more than a softmax over it, and small pages cost every product. Once per process; later calls do nothing.
void poolTensorMemory();

/// Gives the system back what no tensor holds, of the pool and of the C library's heap.
void releaseFreedMemory();

/// Bytes that large tensors hold in main memory; 0 without poolTensorMemory().
std::int64_t pooledTensorBytes();
/// The most since the last call of resetPeakTensorBytes().
std::int64_t peakTensorBytes();
void resetPeakTensorBytes();

} // namespace pictor::inference
