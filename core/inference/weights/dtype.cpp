// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/weights/dtype.h"

#include <array>
#include <cmath>
#include <limits>

namespace pictor::inference {

namespace {

struct DtypeEntry {
    Dtype dtype;
    std::string_view name;
    std::size_t size;
};

constexpr std::array entries{
    DtypeEntry{Dtype::F64, "F64", 8},
    DtypeEntry{Dtype::F32, "F32", 4},
    DtypeEntry{Dtype::F16, "F16", 2},
    DtypeEntry{Dtype::BF16, "BF16", 2},
    DtypeEntry{Dtype::F8_E4M3, "F8_E4M3", 1},
    DtypeEntry{Dtype::F8_E5M2, "F8_E5M2", 1},
    DtypeEntry{Dtype::I64, "I64", 8},
    DtypeEntry{Dtype::I32, "I32", 4},
    DtypeEntry{Dtype::I16, "I16", 2},
    DtypeEntry{Dtype::I8, "I8", 1},
    DtypeEntry{Dtype::U8, "U8", 1},
    DtypeEntry{Dtype::Bool, "BOOL", 1},
};

const DtypeEntry &entryOf(Dtype dtype)
{
    return entries[static_cast<std::size_t>(dtype)]; // the table follows the enumeration
}

} // namespace

std::size_t sizeOf(Dtype dtype)
{
    return entryOf(dtype).size;
}

std::string_view nameOf(Dtype dtype)
{
    return entryOf(dtype).name;
}

std::optional<Dtype> dtypeNamed(std::string_view name)
{
    for (const DtypeEntry &entry : entries) {
        if (entry.name == name)
            return entry.dtype;
    }
    return {};
}

bool isFloatingPoint(Dtype dtype)
{
    return dtype <= Dtype::F8_E5M2;
}

bool isFloat8(Dtype dtype)
{
    return dtype == Dtype::F8_E4M3 || dtype == Dtype::F8_E5M2;
}

float fromFloat8(Dtype dtype, std::uint8_t bits)
{
    const bool e4m3 = dtype == Dtype::F8_E4M3;
    const int mantissaBits = e4m3 ? 3 : 2;
    const int bias = e4m3 ? 7 : 15;

    const int magnitude = bits & 0x7f;
    const int exponent = magnitude >> mantissaBits;
    const int mantissa = magnitude & ((1 << mantissaBits) - 1);
    const float sign = (bits & 0x80) != 0 ? -1.0F : 1.0F;

    // E4M3 spends a single code on NaN and has no infinity; E5M2 follows IEEE 754.
    if (e4m3 ? magnitude == 0x7f : magnitude > 0x7c)
        return std::numeric_limits<float>::quiet_NaN();
    if (!e4m3 && magnitude == 0x7c)
        return sign * std::numeric_limits<float>::infinity();
    if (exponent == 0)
        return sign * std::ldexp(static_cast<float>(mantissa), 1 - bias - mantissaBits);
    const int significand = mantissa + (1 << mantissaBits);
    return sign * std::ldexp(static_cast<float>(significand), exponent - bias - mantissaBits);
}

} // namespace pictor::inference
