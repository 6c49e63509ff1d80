// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "inference/runtime/blas.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <future>

namespace pictor::landscapes {

namespace {

/// While one of these lives, libtorch computes on the thread that asks.
class ThreadsOfTheirOwn {
public:
    ThreadsOfTheirOwn() { at::set_num_threads(1); }
    ~ThreadsOfTheirOwn() { at::set_num_threads(m_before); }
    ThreadsOfTheirOwn(const ThreadsOfTheirOwn &) = delete;
    ThreadsOfTheirOwn &operator=(const ThreadsOfTheirOwn &) = delete;

private:
    int m_before = at::get_num_threads();
    inference::SingleThreadedBlas m_blas;
};

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
    const ThreadsOfTheirOwn apart;
    const std::vector<at::Tensor> inputs = listOf(parameters);
    const auto one = [&](int part) -> Differentiated {
        at::init_num_threads();
        const at::Tensor value = loss(part) / static_cast<double>(parts);
        return {value.item<double>(),
            torch::autograd::grad({value}, inputs, {}, {}, false, /*allow_unused=*/true)};
    };
    std::vector<std::future<Differentiated>> others;
    for (int part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, one, part));
    Differentiated sum = one(0);
    for (std::future<Differentiated> &other : others)
        add(sum, other.get());
    return sum;
}

} // namespace pictor::landscapes
