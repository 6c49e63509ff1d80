// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/kernels/rowkernelbodies.h"

namespace pictor::inference {

extern const RowKernelSet avx512Bf16RowKernels;
const RowKernelSet avx512Bf16RowKernels = compiledRowKernels;

} // namespace pictor::inference
