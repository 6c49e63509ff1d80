// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/rotary.h"

#include <cmath>
#include <vector>

namespace pictor::inference {

RotaryTable RotaryTable::of(const Tensor &positions, std::span<const std::int64_t> widths)
{
    constexpr double theta = 10000;
    std::vector<Tensor> angles;
    for (std::size_t axis = 0; axis < widths.size(); ++axis) {
        const auto width = static_cast<double>(widths[axis]);
        const auto options =
            at::TensorOptions(at::kCPU).dtype(at::kDouble); // as the reference: f32 is too coarse
        const Tensor exponents = at::arange(0, widths[axis], 2, options) / width;
        const Tensor place = positions.select(1, static_cast<std::int64_t>(axis)).to(options);
        angles.push_back(at::outer(place, at::exp(exponents * -std::log(theta))));
    }
    const Tensor all = at::cat(angles, 1);
    const Tensor sin = all.sin();
    const auto stored = positions.options().dtype(at::kFloat);
    return {at::stack({all.cos(), all.cos()}, -1).flatten(1).to(stored),
        at::stack({-sin, sin}, -1).flatten(1).to(stored)};
}

Tensor rotated(const Tensor &x, const RotaryTable &table)
{
    const Tensor wide = x.to(at::kFloat);
    const Tensor neighbours = wide.unflatten(-1, {x.size(-1) / 2, 2}).flip(-1).flatten(-2);
    const Tensor turned = wide * table.cos.unsqueeze(1) + neighbours * table.sin.unsqueeze(1);
    return turned.to(x.scalar_type());
}

} // namespace pictor::inference
