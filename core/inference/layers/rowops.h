// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace pictor::inference {

// Row kernels on tensors, in parallel. Each asks for a tensor that suits them.

/// Whether there are row kernels for this processor.
bool rowKernelsExist();

/// Dense, on the CPU, f32 or bf16, and not differentiated: the kernels are unknown to libtorch.
bool suitsRowKernels(const at::Tensor &x);

/// LayerNorm over the last dimension; weight and bias [width] of x's dtype.
at::Tensor layerNormRows(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, double eps);
/// The same into y, of x's shape and dtype, dense.
void layerNormRowsOut(
    const at::Tensor &y, const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, double eps);

/// x = x · sigmoid(1.702 x)
void quickGeluRows(at::Tensor &x);

/// y = x · Φ(x), Φ approximated by tanh. x dense; y of the same shape, its rows dense (it may be x)
void geluTanhRows(const at::Tensor &x, const at::Tensor &y);

/// Whether groupNormRows() can do x [B, C, H, W]: on the CPU, f32 or bf16, a pixel's channels side by side;
/// not differentiated.
bool suitsGroupNormRows(const at::Tensor &x);

/// GroupNorm, and SiLU after it if asked for. weight, bias [C] of x's dtype
at::Tensor groupNormRows(const at::Tensor &x, std::int64_t groups, const at::Tensor &weight,
    const at::Tensor &bias, double eps, bool silu);

/// Tokens of x [B, L, H·d] become those of y [B, H, Lt, d], dense, from `first` on: each head by RMSNorm with
/// weight [d] and turned by cos, sin [L, d], where these are defined.
void headRows(const at::Tensor &x, const at::Tensor &weight, double eps, const at::Tensor &cos,
    const at::Tensor &sin, const at::Tensor &y, std::int64_t first);

/// Each row of x [rows, width] divided by its largest magnitude into y, which goes to reach: x = y · reach.
/// y [rows, width] and reach [rows] f32, dense
void normaliseRows(const at::Tensor &x, const at::Tensor &y, const at::Tensor &reach);
/// y = x · reach + bias for each row. x [rows, width] and reach [rows] f32, dense; bias [width], or
/// undefined; y [rows, width] dense, of any dtype that suits
void restoreRows(const at::Tensor &x, const at::Tensor &reach, const at::Tensor &bias, const at::Tensor &y);

/// y = x·Wᵀ with W = w · scale. x [count, width] and y [count, rows] f32; w [rows, width] of int8; scale
/// [rows] f32; all dense
void productsOfByteRows(
    const at::Tensor &x, const at::Tensor &w, const at::Tensor &scale, const at::Tensor &y);

/// x = softmax(scale · x) over the last dimension, scale > 0.
void softmaxRows(at::Tensor &x, double scale);

} // namespace pictor::inference
