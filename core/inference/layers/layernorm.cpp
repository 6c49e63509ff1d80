// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/layernorm.h"

#include "inference/layers/rowops.h"
#include "inference/runtime/gradients.h"

namespace pictor::inference {

Tensor LayerNorm::operator()(const Tensor &x) const
{
    return suitsRowKernels(x) && !isDifferentiated(weight, bias)
        ? layerNormRows(x, weight, bias, eps)
        : at::layer_norm(x, weight.sizes(), weight, bias, eps);
}

} // namespace pictor::inference
