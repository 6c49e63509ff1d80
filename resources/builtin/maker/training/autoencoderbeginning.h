// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <string_view>

namespace pictor::landscapes {

/// What an untrained AutoencoderKL of one normalisation group starts from: it gives back a picture's colours,
/// averaged over the squares of its latents, so that training begins with what is inside of these. From
/// random values, the last of three colours came after thousands of steps.
/// @param name  below "vae."
/// @param draw  numbers from N(0, 1) of a shape
at::Tensor autoencoderBeginning(
    std::string_view name, at::IntArrayRef shape, const std::function<at::Tensor(at::IntArrayRef)> &draw);

} // namespace pictor::landscapes
