// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <initializer_list>
#include <string>
#include <type_traits>

namespace pictor::test {

/// `value` as it lies in memory, which on every machine of ours is little-endian.
template <class Number> std::string bytesOf(Number value)
{
    static_assert(std::is_arithmetic_v<Number>);
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

template <class Number> std::string bytesOf(std::initializer_list<Number> values)
{
    std::string bytes;
    for (const Number value : values)
        bytes += bytesOf(value);
    return bytes;
}

} // namespace pictor::test
