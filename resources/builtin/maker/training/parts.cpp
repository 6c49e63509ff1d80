// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "ownthreads.h"

#include <torch/csrc/autograd/autograd.h>

#include <utility>

namespace pictor::landscapes {

namespace {

std::vector<at::Tensor> listOf(const Parameters &parameters)
{
    std::vector<at::Tensor> list;
    list.reserve(parameters.tensors().size());
    for (const auto &[name, tensor] : parameters.tensors())
        list.push_back(tensor);
    return list;
}

void add(Differentiated &sum, const Differentiated &part)
{
    sum.loss += part.loss;
    for (std::size_t i = 0; i < part.gradients.size(); ++i) {
        at::Tensor &gradient = sum.gradients[i];
        if (!gradient.defined())
            gradient = part.gradients[i];
        else if (part.gradients[i].defined())
            gradient = gradient + part.gradients[i];
    }
}

} // namespace

Differentiated differentiated(
    const Parameters &parameters, int parts, const std::function<at::Tensor(int part)> &loss)
{
    const std::vector<at::Tensor> inputs = listOf(parameters);
    std::vector<Differentiated> all(static_cast<std::size_t>(parts));
    onThreadsOfTheirOwn(parts, [&](int part) {
        const at::Tensor value = loss(part) / static_cast<double>(parts);
        all[static_cast<std::size_t>(part)] = {value.item<double>(),
            torch::autograd::grad({value}, inputs, {}, {}, false, /*allow_unused=*/true)};
    });
    Differentiated sum = std::move(all.front());
    for (std::size_t part = 1; part < all.size(); ++part)
        add(sum, all[part]);
    return sum;
}

} // namespace pictor::landscapes
