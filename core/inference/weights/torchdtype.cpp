// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/torchdtype.h"

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
    constexpr std::int64_t atOnce = 1 << 18; // indices take eight bytes each
    const at::Tensor table = float8Table(dtype, target);
    at::Tensor numbers = at::empty(bits.sizes(), target);
    at::Tensor flat = numbers.view(-1);
    std::int64_t done = 0;
    for (const at::Tensor &part : bits.view(-1).split(atOnce)) {
        flat.narrow(0, done, part.numel()).copy_(table.index({part.to(at::kLong)}));
        done += part.numel();
    }
    return numbers;
}

} // namespace pictor::inference
