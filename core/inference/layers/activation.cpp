// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/activation.h"

#include "inference/layers/rowops.h"

namespace pictor::inference {

std::optional<Activation> activationNamed(std::string_view name)
{
    if (name == "quick_gelu")
        return Activation::QuickGelu;
    if (name == "gelu")
        return Activation::Gelu;
    if (name == "gelu_new" || name == "gelu_pytorch_tanh" || name == "gelu_fast")
        return Activation::GeluTanh;
    return {};
}

void geluTanhInto(const at::Tensor &y, const at::Tensor &x)
{
    if (suitsRowKernels(x))
        geluTanhRows(x, y);
    else
        y.copy_(at::gelu(x, "tanh"));
}

void applyActivation(Activation activation, at::Tensor &x)
{
    switch (activation) {
    case Activation::QuickGelu:
        if (suitsRowKernels(x))
            quickGeluRows(x);
        else
            x.mul_(at::sigmoid(x * 1.702));
        return;
    case Activation::Gelu:
        at::gelu_(x);
        return;
    case Activation::GeluTanh:
        if (suitsRowKernels(x))
            geluTanhRows(x, x);
        else
            at::gelu_(x, "tanh");
        return;
    }
}

} // namespace pictor::inference
