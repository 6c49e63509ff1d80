// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/kernels/rowkernelbodies.h"

namespace pictor::inference {

extern const RowKernelSet baselineRowKernels;
const RowKernelSet baselineRowKernels = compiledRowKernels;

} // namespace pictor::inference
