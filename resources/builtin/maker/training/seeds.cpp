// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.h"

namespace pictor::landscapes {

namespace {

/// SplitMix64's step: neighbouring numbers have nothing in common.
std::uint64_t mixed(std::uint64_t z)
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

} // namespace

std::uint64_t seedFor(std::uint64_t seed, Stream purpose, std::uint64_t index)
{
    return mixed(mixed(mixed(seed) + static_cast<std::uint64_t>(purpose)) + index);
}

std::uint64_t seedFor(std::uint64_t seed, Stream purpose, std::int64_t step, int part)
{
    return mixed(seedFor(seed, purpose, static_cast<std::uint64_t>(step)) + static_cast<std::uint64_t>(part));
}

std::uint64_t hashOf(std::string_view name)
{
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
    return hash;
}

} // namespace pictor::landscapes
