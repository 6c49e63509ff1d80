// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace pictor::landscapes {

namespace detail {

/// A fixed permutation of 0 … 255 and a number in [0, 1] for each.
struct NoiseTables {
    std::array<std::uint8_t, 256> order{};
    std::array<double, 256> values{};
};

constexpr NoiseTables makeNoiseTables()
{
    NoiseTables tables;
    std::uint32_t state = 0x9E3779B9u;
    const auto next = [&state] { // xorshift32 (Marsaglia, 2003)
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    };
    for (std::size_t i = 0; i < 256; ++i) {
        tables.order[i] = static_cast<std::uint8_t>(i);
        tables.values[i] = static_cast<double>(next()) / 4294967295.0;
    }
    for (std::size_t i = 255; i > 0; --i)
        std::swap(tables.order[i], tables.order[next() % (i + 1)]);
    return tables;
}

inline constexpr NoiseTables noiseTables = makeNoiseTables();

} // namespace detail

/// Value noise on a lattice: smooth, in [0, 1], mean about 0.5, and the same everywhere for a seed. Lattice
/// values come from a permutation table (Perlin, SIGGRAPH 1985), as noise is most of a picture's time; the
/// seed chooses the part of its 256 x 256 that is looked at.
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_x(static_cast<int>(seed & 255))
        , m_y(static_cast<int>(seed >> 8 & 255))
        , m_flip(static_cast<int>(seed >> 16 & 255))
    {
    }

    double at(double x) const { return at(x, 0.0); }
    double at(double x, double y) const;
    /// Fractal sum: each octave has twice the frequency and `gain` times the strength. In [0, 1].
    double fractal(double x, int octaves, double gain = 0.5) const { return fractal(x, 0.0, octaves, gain); }
    double fractal(double x, double y, int octaves, double gain = 0.5) const;

private:
    /// std::floor is a call without SSE4.1.
    static int floorOf(double x)
    {
        const int truncated = static_cast<int>(x);
        return truncated - (x < truncated ? 1 : 0);
    }
    static double smooth(double t) { return t * t * (3 - 2 * t); }

    int m_x, m_y, m_flip;
};

inline double Noise::at(double x, double y) const
{
    const int i = floorOf(x);
    const int j = floorOf(y);
    const double u = smooth(x - i);
    const double v = smooth(y - j);
    const auto order = [](int index) {
        return detail::noiseTables.order[static_cast<std::size_t>(index & 255)];
    };
    const auto value = [this](int index) {
        return detail::noiseTables.values[static_cast<std::size_t>((index ^ m_flip) & 255)];
    };
    const int left = order(i + m_x) + j + m_y;
    const int right = order(i + 1 + m_x) + j + m_y;
    const double top = value(left) + (value(right) - value(left)) * u;
    const double bottom = value(left + 1) + (value(right + 1) - value(left + 1)) * u;
    return top + (bottom - top) * v;
}

} // namespace pictor::landscapes
