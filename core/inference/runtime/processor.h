// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace pictor::inference {

/// Instructions that the operating system lets us use, from the least to the most.
enum class InstructionSet {
    Baseline, ///< what the compiler was told to assume
    Avx2, ///< with FMA and F16C
    Avx512, ///< F, BW, DQ, VL
    Avx512Bf16, ///< and AVX512_BF16
};

InstructionSet instructionSet();

/// Whether products of bf16 matrices are done by the processor itself (AVX512_BF16, AMX, Armv8.6 BF16) and
/// not by widening to f32.
bool hasNativeBf16();

/// Whether products of matrices of eight-bit integers, added up in 32 bits, are done by the processor itself
/// (AVX512_VNNI, AVX_VNNI).
bool hasInt8Products();

/// Cores that this process may use: hyper-threads counted once, affinity and container limits respected.
int physicalCores();

/// "AMD Ryzen 9 7950X 16-Core Processor", or the architecture where the system does not tell.
std::string processorName();

/// Main memory of the machine in bytes; 0: unknown.
std::int64_t memoryBytes();

/// The most memory that this process has had resident, in bytes; 0: unknown.
std::int64_t peakResidentBytes();

} // namespace pictor::inference
