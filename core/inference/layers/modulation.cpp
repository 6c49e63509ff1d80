// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/modulation.h"

#include "inference/layers/rowops.h"
#include "inference/runtime/gradients.h"

namespace pictor::inference {

namespace {

constexpr double eps = 1e-6;

Linear half(const Weights &w, std::string_view name, std::int64_t first, std::int64_t width)
{
    const Weights small = w.multipliedInFull(); // one row of input
    if (w.contains(std::string(name) + ".weight"))
        return {small / name, width, width};
    return Linear(small / "linear", width, 2 * width).rows(first, width);
}

} // namespace

Tensor modulated(const Tensor &x, const Tensor &shift, const Tensor &scale)
{
    const Tensor factor = scale + 1;
    if (!suitsRowKernels(x) || isDifferentiated(factor, shift))
        return at::layer_norm(x, {x.size(-1)}, {}, {}, eps) * factor.unsqueeze(1) + shift.unsqueeze(1);
    Tensor y = at::empty_like(x);
    const Tensor offset = shift.contiguous();
    for (std::int64_t row = 0; row < x.size(0); ++row)
        layerNormRowsOut(y[row], x[row], factor[row], offset[row], eps);
    return y;
}

void addGated(Tensor &x, const Tensor &gate, const Tensor &y)
{
    if (isDifferentiated(x, gate, y))
        x = at::addcmul(x, y, gate.unsqueeze(1)); // the normalisation before y has read x
    else
        x.addcmul_(y, gate.unsqueeze(1));
}

std::vector<Modulation> modulations(const Linear &linear, const Tensor &condition)
{
    const std::int64_t width = condition.size(1);
    const std::vector<Tensor> parts = linear(condition).split(width, 1);
    std::vector<Modulation> triples;
    for (std::size_t i = 0; i + 2 < parts.size(); i += 3)
        triples.push_back({parts[i], parts[i + 1], parts[i + 2]});
    return triples;
}

FinalModulation::FinalModulation(const Weights &w, std::int64_t width)
    : scale(half(w, "scale", 0, width))
    , shift(half(w, "shift", width, width))
{
}

Tensor FinalModulation::operator()(const Tensor &x, const Tensor &condition) const
{
    return modulated(x, shift(condition), scale(condition));
}

} // namespace pictor::inference
