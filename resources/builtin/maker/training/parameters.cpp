// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include <utility>

namespace pictor::landscapes {

Parameters::Parameters(inference::TensorMaker initial, at::Device device)
    : m_initial(std::move(initial))
    , m_device(device)
{
}

inference::Weights Parameters::weights() const
{
    const auto parameter = [tensors = m_tensors, initial = m_initial, device = m_device](
                               const std::string &name, at::IntArrayRef shape) {
        auto found = tensors->find(name); // what is there may be asked for on many threads
        if (found == tensors->end()) {
            const at::Tensor first = initial(name, shape).to(device).contiguous();
            found = tensors->emplace(name, first.set_requires_grad(true)).first;
        }
        TORCH_CHECK(found->second.sizes() == shape, name, " is asked for in two shapes");
        return found->second;
    };
    return inference::Weights::made(parameter).to(at::kFloat, m_device);
}

} // namespace pictor::landscapes
