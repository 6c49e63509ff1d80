// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>

namespace pictor::landscapes {

/// Random numbers that are the same everywhere for a seed: the standard fixes what mt19937_64 gives, but
/// leaves its distributions to each library, so these are our own.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// 64 random bits.
    std::uint64_t bits() { return m_engine(); }
    /// In [0, 1), in steps of 2^-53.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    /// In [low, high).
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// In 0 … count - 1; count > 0. The bias of count / 2^53 shows in no picture.
    int below(int count) { return static_cast<int>(uniform() * count); }
    bool chance(double probability) { return uniform() < probability; }
    /// Either -1 or 1.
    double sign() { return chance(0.5) ? 1 : -1; }
    /// An index into `weights`, which are not negative and not all zero.
    int weighted(std::initializer_list<double> weights);

private:
    std::mt19937_64 m_engine;
};

inline int Random::weighted(std::initializer_list<double> weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double rest = sum * uniform();
    int index = 0;
    int last = 0;
    for (const double weight : weights) {
        if (weight > 0) {
            last = index;
            if (rest < weight)
                return index;
            rest -= weight;
        }
        ++index;
    }
    return last; // rounding
}

} // namespace pictor::landscapes
