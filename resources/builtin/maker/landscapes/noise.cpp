// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"

namespace pictor::landscapes {

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
