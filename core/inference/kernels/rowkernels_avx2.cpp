// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/kernels/rowkernelbodies.h"

namespace pictor::inference {

extern const RowKernelSet avx2RowKernels;
const RowKernelSet avx2RowKernels = compiledRowKernels;

} // namespace pictor::inference
