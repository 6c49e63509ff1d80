// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../scene.h"

#include <cmath>

namespace pictor::landscapes {

/// A sheet of rough paper, the picture's size.
class Paper {
public:
    explicit Paper(const Scene &scene)
        : m_noise(scene.noiseFor(Part::Manner))
        , m_width(scene.width)
        , m_height(scene.height)
        , m_unit(scene.unit)
    {
    }

    /// Height of the paper's tooth, 0 to 1, mean 0.5.
    double grain(int x, int y) const { return m_noise.at(x / m_unit / 2.1, y / m_unit / 2.1); }

    /// 0 on the blank margin that a wash leaves, 1 where there is paint; the border wavers.
    double painted(int x, int y) const
    {
        const double margin = 0.035 * m_height;
        const double edge = std::min({x, y, m_width - 1 - x, m_height - 1 - y});
        if (edge > 2.5 * margin)
            return 1;
        const double waver = m_noise.fractal(x / m_unit / 18, y / m_unit / 18, 2) - 0.5;
        return smoothStep(0.55 * margin, 0.85 * margin, edge + 1.6 * margin * waver);
    }

    /// Slow changes of how much pigment settled, 0 to 1.
    double pooling(int x, int y) const { return m_noise.fractal(x / m_unit / 34 + 70, y / m_unit / 34, 2); }

private:
    Noise m_noise;
    int m_width, m_height;
    double m_unit;
};

} // namespace pictor::landscapes
