// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/productparts.h"

#include "inference/runtime/givingway.h"
#include "inference/runtime/gradients.h"

#include <algorithm>

namespace pictor::inference {

namespace {

using at::Tensor;

constexpr std::int64_t mostRows = 2048; // of x; more are worth no more
constexpr std::int64_t fewestOutputs = 256; // fewer leave threads idle
constexpr std::int64_t tile = 16; // what kernels compute at a time: smaller parts of it are slower

void multiply(const Tensor &y, const Tensor &x, const Tensor &weight, const Tensor &bias)
{
    // Others may go through oneDNN, which is not asked to write between the columns of a wider matrix.
    if (!x.is_cpu() || x.scalar_type() != at::kFloat) {
        y.copy_(bias.defined() ? at::linear(x, weight, bias) : at::linear(x, weight));
        return;
    }
    Tensor out = y;
    if (bias.defined())
        at::addmm_out(out, bias, x, weight.t());
    else
        at::mm_out(out, x, weight.t());
}

} // namespace

std::int64_t evenly(std::int64_t total, std::int64_t most)
{
    const std::int64_t parts = std::max<std::int64_t>(1, (total + most - 1) / most);
    const std::int64_t size = (total + parts - 1) / parts;
    return std::min({total, most, (size + tile - 1) / tile * tile});
}

std::int64_t outputsAtOnce(std::int64_t outputs, std::int64_t n, std::int64_t columns)
{
    const double flops = 2.0 * static_cast<double>(std::min(n, mostRows)) * static_cast<double>(columns);
    const double fitting = mostFlopsAtOnce / std::max(flops, 1.0);
    if (fitting >= static_cast<double>(outputs))
        return outputs;
    return evenly(outputs, std::max(fewestOutputs, static_cast<std::int64_t>(fitting)));
}

void linearInto(const Tensor &y, const Tensor &x, const Tensor &weight, const Tensor &bias)
{
    const std::int64_t n = x.size(0), outputs = weight.size(0);
    const std::int64_t rowsAtOnce = x.is_cpu() ? evenly(n, mostRows) : n;
    const std::int64_t atOnce = x.is_cpu() ? outputsAtOnce(outputs, n, weight.size(1)) : outputs;
    for (std::int64_t output = 0; output < outputs; output += atOnce) {
        const std::int64_t width = std::min(atOnce, outputs - output);
        const Tensor part = weight.narrow(0, output, width);
        const Tensor offset = bias.defined() ? bias.narrow(0, output, width) : Tensor();
        for (std::int64_t row = 0; row < n; row += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, n - row);
            giveWay();
            multiply(y.narrow(0, row, count).narrow(1, output, width), x.narrow(0, row, count), part, offset);
        }
    }
}

Tensor linearInParts(const Tensor &x, const Tensor &weight, const Tensor &bias)
{
    const std::int64_t outputs = weight.size(0), columns = weight.size(1);
    const std::int64_t n = columns == 0 ? 0 : x.numel() / columns;
    const bool isLarge = n > mostRows || outputsAtOnce(outputs, n, columns) < outputs;
    giveWay();
    if (!isLarge || !x.is_cpu() || isDifferentiated(x, weight, bias))
        return at::linear(x, weight, bias);
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = outputs;
    const Tensor y = at::empty({n, outputs}, x.options());
    linearInto(y, x.reshape({n, columns}), weight, bias);
    return y.view(shape);
}

} // namespace pictor::inference
