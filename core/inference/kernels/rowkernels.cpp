// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/kernels/rowkernels.h"

namespace pictor::inference {

// Each in a file of its own, which is compiled for its instructions.
extern const RowKernelSet baselineRowKernels;
extern const RowKernelSet avx2RowKernels;
extern const RowKernelSet avx512RowKernels;
extern const RowKernelSet avx512Bf16RowKernels;

const RowKernelSet *rowKernels([[maybe_unused]] InstructionSet instructions)
{
#if defined(PICTOR_ROW_KERNELS_X86)
    if (instructions == InstructionSet::Avx512Bf16)
        return &avx512Bf16RowKernels;
    if (instructions == InstructionSet::Avx512)
        return &avx512RowKernels;
    if (instructions == InstructionSet::Avx2)
        return &avx2RowKernels;
#endif
#if defined(PICTOR_ROW_KERNELS)
    return &baselineRowKernels;
#else
    return nullptr;
#endif
}

} // namespace pictor::inference
