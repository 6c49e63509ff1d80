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
    const auto stored = positions.options().dtype(at::kFloat);
    return {all.cos().to(stored), all.sin().to(stored)};
}

Tensor rotated(const Tensor &x, const RotaryTable &table)
{
    const Tensor pairs = x.to(at::kFloat).unflatten(-1, {x.size(-1) / 2, 2});
    const Tensor first = pairs.select(-1, 0);
    const Tensor second = pairs.select(-1, 1);
    const Tensor cos = table.cos.unsqueeze(1);
    const Tensor sin = table.sin.unsqueeze(1);
    return at::stack({first * cos - second * sin, first * sin + second * cos}, -1)
        .flatten(-2)
        .to(x.scalar_type());
}

} // namespace pictor::inference
