// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/narrowlinear.h"

#include "inference/layers/productparts.h"
#include "inference/layers/rowops.h"
#include "inference/layers/widening.h"
#include "inference/runtime/givingway.h"

#include <algorithm>

namespace pictor::inference {

namespace {

using at::Tensor;

constexpr std::int64_t fewestRows = 256; // fewer leave the product's threads idle

/// What bf16 products read should be in the cache, so quick are they; those of f32 gain from being large.
std::int64_t elementsAtOnce(at::ScalarType dtype, const at::Device &device)
{
    constexpr std::int64_t ofCache = 1 << 21, ofLargeProducts = 1 << 24, ofGpu = 1 << 26;
    if (!device.is_cpu())
        return ofGpu;
    return dtype == at::kFloat ? ofLargeProducts : ofCache;
}

/// Of a matrix [rows, columns]
std::int64_t rowsAtOnce(
    std::int64_t rows, std::int64_t columns, at::ScalarType dtype, const at::Device &device)
{
    return std::min(rows, std::max(fewestRows, elementsAtOnce(dtype, device) / columns));
}

/// [rows, columns], its memory that of the call before where that suffices: fresh pages cost as much as the
/// numbers that are written to them.
Tensor scratch(std::int64_t rows, std::int64_t columns, const at::TensorOptions &options)
{
    if (!options.device().is_cpu())
        return at::empty({rows, columns}, options); // a GPU's allocator keeps what was freed
    thread_local Tensor memory;
    const bool suits =
        memory.defined() && memory.dtype() == options.dtype() && memory.numel() >= rows * columns;
    if (!suits)
        memory = at::empty({rows * columns}, options);
    return memory.narrow(0, 0, rows * columns).view({rows, columns});
}

/// Byte for byte, at the speed of reading them.
Tensor productsOfFew(const Tensor &flat, const Matrix &matrix, const Tensor &bias)
{
    const Tensor y = at::empty({flat.size(0), matrix.values.size(0)}, at::kFloat);
    productsOfByteRows(flat.to(at::kFloat).contiguous(), matrix.values, matrix.scale, y);
    return (bias.defined() ? y.add_(bias) : y).to(flat.scalar_type());
}

bool isFew(const Tensor &flat, const Matrix &matrix)
{
    constexpr std::int64_t most = 8; // so many products take as long as making the matrix floating-point
    return matrix.isQuantised() && flat.is_cpu() && flat.size(0) <= most && rowKernelsExist()
        && matrix.values.is_contiguous() && matrix.scale.is_contiguous();
}

} // namespace

std::int64_t wideningBytes(
    std::int64_t rows, std::int64_t columns, at::ScalarType dtype, const at::Device &device)
{
    return rowsAtOnce(rows, columns, dtype, device) * columns
        * static_cast<std::int64_t>(c10::elementSize(dtype));
}

void widenInto(const Tensor &to, const Matrix &matrix, std::int64_t first)
{
    const std::int64_t count = to.size(0);
    to.copy_(matrix.values.narrow(0, first, count));
    if (matrix.isQuantised())
        to.mul_(matrix.scale.narrow(0, first, count).unsqueeze(1));
}

Tensor narrowLinear(const Tensor &x, const Matrix &matrix, const Tensor &bias)
{
    const std::int64_t rows = matrix.values.size(0), columns = matrix.values.size(1);
    const Tensor flat = x.reshape({-1, columns});
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = rows;
    if (isFew(flat, matrix))
        return productsOfFew(flat, matrix, bias).view(shape);
    const Tensor y = at::empty({flat.size(0), rows}, x.options());
    const std::int64_t most = rowsAtOnce(rows, columns, x.scalar_type(), x.device());
    const std::int64_t atOnce =
        x.is_cpu() ? std::min(most, outputsAtOnce(rows, flat.size(0), columns)) : most;
    const Tensor memory = scratch(atOnce, columns, x.options());
    for (std::int64_t first = 0; first < rows; first += atOnce) {
        const std::int64_t count = std::min(atOnce, rows - first);
        const Tensor part = memory.narrow(0, 0, count);
        giveWay();
        widenInto(part, matrix, first);
        linearInto(
            y.narrow(1, first, count), flat, part, bias.defined() ? bias.narrow(0, first, count) : Tensor());
    }
    return y.view(shape);
}

} // namespace pictor::inference
