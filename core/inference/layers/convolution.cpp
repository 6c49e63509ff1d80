// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/convolution.h"

#include "inference/runtime/givingway.h"
#include "inference/runtime/gradients.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pictor::inference {

namespace {

/// Rows [first, first + count) of what `layer` makes of x.
Tensor rowsOf(const Convolution &layer, const Tensor &x, std::int64_t first, std::int64_t count)
{
    const std::int64_t height = x.size(2), kernel = layer.weight.size(2);
    const std::int64_t begin = first * layer.stride - layer.padding;
    const std::int64_t end = (first + count - 1) * layer.stride - layer.padding + kernel;
    const std::int64_t above = std::max<std::int64_t>(0, -begin);
    const std::int64_t below = std::max<std::int64_t>(0, end - height);
    Tensor rows = x.narrow(2, begin + above, end - below - begin - above);
    if (above > 0 || below > 0)
        rows = at::constant_pad_nd(rows, {0, 0, above, below});
    const std::array<std::int64_t, 2> margins{0, layer.padding};
    return at::conv2d(rows, layer.weight, layer.bias, layer.stride, at::IntArrayRef(margins));
}

} // namespace

Tensor Convolution::operator()(const Tensor &x) const
{
    const std::int64_t kernel = weight.size(2);
    const std::int64_t height = (x.size(2) + 2 * padding - kernel) / stride + 1;
    const std::int64_t width = (x.size(3) + 2 * padding - kernel) / stride + 1;
    const double flopsOfRow = 2.0 * static_cast<double>(x.size(0) * width * weight.numel());
    const double parts = std::ceil(flopsOfRow * static_cast<double>(height) / mostFlopsAtOnce);
    giveWay();
    if (parts <= 1 || !x.is_cpu() || isDifferentiated(x, weight, bias))
        return at::conv2d(x, weight, bias, stride, padding);

    const Tensor y = at::empty(
        {x.size(0), weight.size(0), height, width}, x.options().memory_format(x.suggest_memory_format()));
    const auto atOnce = static_cast<std::int64_t>(std::ceil(static_cast<double>(height) / parts));
    for (std::int64_t first = 0; first < height; first += atOnce) {
        const std::int64_t count = std::min(atOnce, height - first);
        giveWay();
        y.narrow(2, first, count).copy_(rowsOf(*this, x, first, count));
    }
    return y;
}

} // namespace pictor::inference
