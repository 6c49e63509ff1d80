// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/rmsnorm.h"

namespace pictor::inference {

Tensor RmsNorm::operator()(const Tensor &x) const
{
    // The mean of squares overflows f16 and is too coarse in bf16.
    const Tensor wide = x.to(at::kFloat);
    const Tensor scale = wide.square().mean(-1, true).add_(eps).rsqrt_();
    return (wide * scale).to(weight.scalar_type()) * weight;
}

} // namespace pictor::inference
