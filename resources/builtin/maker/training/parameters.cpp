// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include <utility>

namespace pictor::landscapes {

Parameters::Parameters(inference::TensorMaker initial)
    : m_initial(std::move(initial))
{
}

inference::Weights Parameters::weights() const
{
    const auto parameter = [tensors = m_tensors, initial = m_initial](
                               const std::string &name, at::IntArrayRef shape) {
        at::Tensor &tensor = (*tensors)[name];
        if (!tensor.defined())
            tensor = initial(name, shape).contiguous().set_requires_grad(true);
        TORCH_CHECK(tensor.sizes() == shape, name, " is asked for in two shapes");
        return tensor;
    };
    return inference::Weights::made(parameter).to(at::kFloat);
}

} // namespace pictor::landscapes
