// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/torchdtype.h"

#include <ATen/Parallel.h>

#include <cstdint>

namespace pictor::inference {

namespace {

constexpr int codes = 256;

at::Tensor float8Table(Dtype dtype, at::ScalarType target)
{
    at::Tensor table = at::empty({codes}, at::kFloat);
    auto *values = table.data_ptr<float>();
    for (int code = 0; code < codes; ++code)
        values[code] = fromFloat8(dtype, static_cast<std::uint8_t>(code));
    return table.to(target);
}

/// to[i] = table[from[i]]. Element is any type of the right size: bits are copied, not numbers.
template <class Element> void lookUp(const at::Tensor &from, const at::Tensor &table, const at::Tensor &to)
{
    constexpr std::int64_t grain = 1 << 16;
    const auto *codeOf = from.data_ptr<std::uint8_t>();
    const auto *valueOf = static_cast<const Element *>(table.data_ptr());
    auto *out = static_cast<Element *>(to.data_ptr());
    at::parallel_for(0, from.numel(), grain, [=](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            out[i] = valueOf[codeOf[i]];
    });
}

} // namespace

at::ScalarType scalarTypeOf(Dtype dtype)
{
    switch (dtype) {
    case Dtype::F64:
        return at::kDouble;
    case Dtype::F32:
        return at::kFloat;
    case Dtype::F16:
        return at::kHalf;
    case Dtype::BF16:
        return at::kBFloat16;
    case Dtype::I64:
        return at::kLong;
    case Dtype::I32:
        return at::kInt;
    case Dtype::I16:
        return at::kShort;
    case Dtype::I8:
        return at::kChar;
    case Dtype::Bool:
        return at::kBool;
    case Dtype::F8_E4M3:
    case Dtype::F8_E5M2:
    case Dtype::U8:
        break;
    }
    return at::kByte;
}

at::Tensor decodeFloat8(const at::Tensor &bits, Dtype dtype, at::ScalarType target)
{
    const at::Tensor table = float8Table(dtype, target);
    at::Tensor numbers = at::empty(bits.sizes(), target);
    switch (table.element_size()) {
    case 2:
        lookUp<std::uint16_t>(bits, table, numbers);
        break;
    case 4:
        lookUp<std::uint32_t>(bits, table, numbers);
        break;
    default:
        lookUp<std::uint64_t>(bits, table, numbers);
    }
    return numbers;
}

} // namespace pictor::inference
