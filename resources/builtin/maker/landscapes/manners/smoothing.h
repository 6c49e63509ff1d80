// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../colour.h"

#include <QImage>

#include <cmath>
#include <vector>

namespace pictor::landscapes {

/// Mean over squares of 2 * radius + 1 pixels; at the borders over what there is of them.
/// @param image  Format_RGB32
QImage boxBlurred(const QImage &image, int radius);

/// Luma of every pixel, and how it changes.
class LumaField {
public:
    /// @param image  Format_RGB32
    explicit LumaField(const QImage &image);

    /// In [0, 1]; coordinates outside are taken at the border.
    double at(int x, int y) const;
    /// Central differences over one pixel to each side.
    double acrossAt(int x, int y) const { return at(x + 1, y) - at(x - 1, y); }
    double downAt(int x, int y) const { return at(x, y + 1) - at(x, y - 1); }
    /// Length of the two.
    double edgeAt(int x, int y) const
    {
        const double across = acrossAt(x, y);
        const double down = downAt(x, y);
        return std::sqrt(across * across + down * down);
    }

private:
    int m_width, m_height;
    std::vector<float> m_luma;
};

} // namespace pictor::landscapes
