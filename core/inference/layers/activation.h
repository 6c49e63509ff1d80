// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <optional>
#include <string_view>

namespace pictor::inference {

enum class Activation {
    QuickGelu, ///< x · sigmoid(1.702 x), of OpenAI's CLIP models
    Gelu, ///< x · Φ(x), exact (Hendrycks and Gimpel, arXiv:1606.08415)
    GeluTanh, ///< its approximation by tanh
};

/// By the names that configs use ("quick_gelu", "gelu", "gelu_new", ...).
std::optional<Activation> activationNamed(std::string_view name);

/// x becomes its activation, in place.
void applyActivation(Activation activation, at::Tensor &x);

/// GeluTanh of x into y, of the same shape; y's rows are dense.
void geluTanhInto(const at::Tensor &y, const at::Tensor &x);

} // namespace pictor::inference
