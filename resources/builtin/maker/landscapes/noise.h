// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace pictor::landscapes {

/// Value noise on a lattice of hashed numbers: smooth, in [0, 1], mean 0.5, and the same everywhere for a
/// seed.
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_seed(static_cast<std::uint32_t>(seed ^ (seed >> 32)))
    {
    }

    double at(double x) const;
    double at(double x, double y) const;
    /// Fractal sum: each octave has twice the frequency and `gain` times the strength. In [0, 1].
    double fractal(double x, int octaves, double gain = 0.5) const;
    double fractal(double x, double y, int octaves, double gain = 0.5) const;

private:
    double lattice(int x, int y) const;

    std::uint32_t m_seed;
};

} // namespace pictor::landscapes
