// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <string_view>

namespace pictor::landscapes {

/// Whether a parameter turns a block's hidden states into others, a matrix or a kernel: these learn in
/// fewer steps by Muon. Embeddings, modulations, and what enters or leaves a model do not.
bool isHiddenMatrix(std::string_view name, const at::Tensor &parameter);

/// The nearest matrix whose singular values are all alike, about 1 (from 0.7 to 1.2): five steps of Newton
/// and Schulz, with Muon's coefficients (Jordan et al. 2024).
/// @param matrix  [rows, columns]
at::Tensor orthogonalised(const at::Tensor &matrix);

} // namespace pictor::landscapes
