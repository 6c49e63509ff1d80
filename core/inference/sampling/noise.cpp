// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/sampling/noise.h"

#include <ATen/CPUGeneratorImpl.h>

namespace pictor::inference {

NoiseSource::NoiseSource(std::uint64_t seed)
    : m_generator(at::detail::createCPUGenerator(seed))
{
}

at::Tensor NoiseSource::draw(at::IntArrayRef shape)
{
    return at::randn(shape, m_generator, at::TensorOptions(at::kCPU).dtype(at::kFloat));
}

} // namespace pictor::inference
