// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/layers/integerlinear.h"

#include "inference/layers/rowops.h"
#include "inference/runtime/givingway.h"
#include "inference/runtime/processor.h"

#include <ATen/Context.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <vector>

namespace pictor::inference {

namespace {

using at::Tensor;

/// Rows of the input at a time: what they take in f32 stays in the cache, and the product still fills all
/// threads.
constexpr std::int64_t rowsAtOnce = 256;

/// libtorch registers these by name only; there is no function to link to.
c10::OperatorHandle operation(const char *name)
{
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, "");
}

} // namespace

bool IntegerMatrix::isSupported()
{
    static const bool supported = [] {
        const auto &engines = at::Context::supportedQEngines();
        return hasInt8Products() && rowKernelsExist()
            && std::find(engines.begin(), engines.end(), at::QEngine::ONEDNN) != engines.end();
    }();
    return supported;
}

IntegerMatrix::IntegerMatrix(const Matrix &matrix)
    : m_rows(matrix.values.size(0))
{
    const Tensor zeros = at::zeros({m_rows}, at::kLong);
    const Tensor values =
        at::_make_per_channel_quantized_tensor(matrix.values, matrix.scale.to(at::kDouble), zeros, 0);
    at::globalContext().setQEngine(at::QEngine::ONEDNN); // asked by the packing alone
    std::vector<c10::IValue> stack{values, c10::IValue()};
    operation("quantized::linear_prepack").callBoxed(&stack);
    m_packed = stack[0];
    // What was packed keeps the matrix as it was, to give it back if asked: nobody does, so its memory goes.
    values.storage().set_data_ptr(at::DataPtr(nullptr, at::kCPU));
}

Tensor IntegerMatrix::operator()(const Tensor &x, const Tensor &bias) const
{
    static const c10::OperatorHandle product = operation("quantized::linear_dynamic");
    const std::int64_t columns = x.size(-1);
    const Tensor flat = x.reshape({-1, columns}).contiguous();
    const Tensor y = at::empty({flat.size(0), m_rows}, x.options());
    const std::int64_t atOnce = std::min(rowsAtOnce, flat.size(0));
    const Tensor normalised = at::empty({atOnce, columns}, at::kFloat);
    const Tensor reach = at::empty({atOnce}, at::kFloat);
    for (std::int64_t first = 0; first < flat.size(0); first += atOnce) {
        const std::int64_t count = std::min(atOnce, flat.size(0) - first);
        const Tensor part = normalised.narrow(0, 0, count);
        giveWay();
        normaliseRows(flat.narrow(0, first, count), part, reach);
        std::vector<c10::IValue> stack{part, m_packed, /*reduce_range=*/false};
        product.callBoxed(&stack);
        restoreRows(stack[0].toTensor(), reach, bias, y.narrow(0, first, count));
    }
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = m_rows;
    return y.view(shape);
}

} // namespace pictor::inference
