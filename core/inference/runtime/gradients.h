// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace pictor::inference {

/// Whether libtorch notes what is done with one of these tensors, to differentiate it: a layer then computes
/// with operations that libtorch knows, and overwrites nothing that they read. Never under InferenceMode.
template <class... Tensors> bool isDifferentiated(const Tensors &...tensors)
{
    return at::GradMode::is_enabled() && ((tensors.defined() && tensors.requires_grad()) || ...);
}

} // namespace pictor::inference
