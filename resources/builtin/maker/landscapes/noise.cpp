// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"

namespace pictor::landscapes {

namespace {

/// std::floor costs a call without SSE4.1, and noise is most of a picture's time.
int floorOf(double x)
{
    const int truncated = static_cast<int>(x);
    return truncated - (x < truncated ? 1 : 0);
}

double smooth(double t)
{
    return t * t * (3 - 2 * t);
}

} // namespace

/// Chris Wellons' lowbias32 over a combination of the coordinates.
double Noise::lattice(int x, int y) const
{
    std::uint32_t h =
        static_cast<std::uint32_t>(x) * 0x9E3779B1u ^ static_cast<std::uint32_t>(y) * 0x85EBCA77u ^ m_seed;
    h ^= h >> 16;
    h *= 0x7FEB352Du;
    h ^= h >> 15;
    h *= 0x846CA68Bu;
    h ^= h >> 16;
    return h * 0x1p-32;
}

double Noise::at(double x) const
{
    const int i = floorOf(x);
    const double a = lattice(i, 0);
    return a + (lattice(i + 1, 0) - a) * smooth(x - i);
}

double Noise::at(double x, double y) const
{
    const int i = floorOf(x);
    const int j = floorOf(y);
    const double u = smooth(x - i);
    const double v = smooth(y - j);
    const double a = lattice(i, j);
    const double b = lattice(i, j + 1);
    const double top = a + (lattice(i + 1, j) - a) * u;
    const double bottom = b + (lattice(i + 1, j + 1) - b) * u;
    return top + (bottom - top) * v;
}

double Noise::fractal(double x, int octaves, double gain) const
{
    double sum = 0;
    double weights = 0;
    double weight = 1;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * at(x + 37.7 * octave);
        weights += weight;
        weight *= gain;
        x *= 2;
    }
    return sum / weights;
}

double Noise::fractal(double x, double y, int octaves, double gain) const
{
    double sum = 0;
    double weights = 0;
    double weight = 1;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * at(x + 37.7 * octave, y - 11.3 * octave);
        weights += weight;
        weight *= gain;
        x *= 2;
        y *= 2;
    }
    return sum / weights;
}

} // namespace pictor::landscapes
