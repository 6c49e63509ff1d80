// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/runtime/processor.h"

#include <cstddef>
#include <cstdint>

namespace pictor::inference {

/// The upper half of a float, as libtorch stores bf16.
struct Bf16 {
    std::uint16_t bits;
};

/// Operations on the rows of a dense matrix that libtorch is slow at in bf16. They compute in f32, on one
/// thread.
template <class T> struct RowKernels {
    /// y = (x - mean) / sqrt(variance + eps) · weight + bias. x, y [rows, width]; weight, bias [width]
    void (*layerNorm)(const T *x, const T *weight, const T *bias, T *y, std::ptrdiff_t rows,
        std::ptrdiff_t width, float eps);
    /// x = x · sigmoid(1.702 x). x [count]
    void (*quickGelu)(T *x, std::ptrdiff_t count);
    /// y = x · Φ(x), Φ approximated by tanh; y may be x. x, y [count]
    void (*geluTanh)(const T *x, T *y, std::ptrdiff_t count);
    /// Adds up each column: sums += x, squares += x². x [rows, width]; sums, squares [width]
    void (*columnSums)(const T *x, float *sums, float *squares, std::ptrdiff_t rows, std::ptrdiff_t width);
    /// y = x · scale + shift by column, then y · sigmoid(y) if asked for; y may be x. x, y [rows, width]
    void (*scaleColumns)(const T *x, const float *scale, const float *shift, T *y, std::ptrdiff_t rows,
        std::ptrdiff_t width, bool silu);
    /// The heads of one token, x [heads, width], each to a place of its own, y + head · stride: divided by
    /// the root of its mean square, times weight [width] (neither if nullptr), then turned: y = x · cos +
    /// neighbour(x) · sin, neighbour swapping elements 2i and 2i + 1. cos, sin [width], or nullptr
    void (*heads)(const T *x, const T *weight, const float *cos, const float *sin, T *y, std::ptrdiff_t heads,
        std::ptrdiff_t width, std::ptrdiff_t stride, float eps);
    /// Each row divided by its largest magnitude: x = y · reach; a row of zeros stays one, with reach 1.
    /// x, y [rows, width]; reach [rows]
    void (*normalise)(const T *x, float *y, float *reach, std::ptrdiff_t rows, std::ptrdiff_t width);
    /// y = x · reach + bias. x, y [rows, width]; reach [rows]; bias [width], or nullptr
    void (*restore)(
        const float *x, const float *reach, const T *bias, T *y, std::ptrdiff_t rows, std::ptrdiff_t width);
    /// Each row x = softmax(scale · x), scale > 0. What is hidden by -inf keeps a share of at most 2^-100,
    /// not quite 0. x [rows, width]; scratch [width]
    void (*softmax)(T *x, std::ptrdiff_t rows, std::ptrdiff_t width, float scale, float *scratch);
};

/// y = W·x of eight-bit rows with a scale each: for an input of few rows, which is not worth making the
/// matrix floating-point for. x [width]; w [rows, width]; scale, y [rows]
using ProductsOfBytes = void (*)(const float *x, const std::int8_t *w, const float *scale, float *y,
    std::ptrdiff_t rows, std::ptrdiff_t width);

struct RowKernelSet {
    RowKernels<float> f32;
    RowKernels<Bf16> bf16;
    ProductsOfBytes productsOfBytes;
};

/// The kernels for a processor that has these instructions; nullptr when they were not compiled.
const RowKernelSet *rowKernels(InstructionSet instructions = instructionSet());

} // namespace pictor::inference
