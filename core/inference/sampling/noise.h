// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace pictor::inference {

/// Standard normal numbers, as torch.randn draws them from a generator of that seed on the CPU: the same for
/// a seed on every device. Each draw goes on where the one before ended.
class NoiseSource {
public:
    explicit NoiseSource(std::uint64_t seed);

    /// On the CPU, f32.
    at::Tensor draw(at::IntArrayRef shape);

private:
    at::Generator m_generator;
};

} // namespace pictor::inference
