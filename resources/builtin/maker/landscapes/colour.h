// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>

namespace pictor::landscapes {

/// sRGB in [0, 1], computed with as it is: pictures are mixed like paint, not like light.
struct Colour {
    double r = 0, g = 0, b = 0;

    Colour operator+(const Colour &o) const { return {r + o.r, g + o.g, b + o.b}; }
    Colour operator-(const Colour &o) const { return {r - o.r, g - o.g, b - o.b}; }
    Colour operator*(const Colour &o) const { return {r * o.r, g * o.g, b * o.b}; }
    Colour operator*(double factor) const { return {r * factor, g * factor, b * factor}; }

    /// ITU-R BT.601 luma.
    double luma() const { return 0.299 * r + 0.587 * g + 0.114 * b; }
};

/// From bytes, as colour pickers show them.
constexpr Colour rgb(int r, int g, int b)
{
    return {r / 255.0, g / 255.0, b / 255.0};
}

inline Colour fromPixel(QRgb pixel)
{
    return rgb(qRed(pixel), qGreen(pixel), qBlue(pixel));
}

inline double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

inline Colour mix(const Colour &a, const Colour &b, double t)
{
    return {mix(a.r, b.r, t), mix(a.g, b.g, t), mix(a.b, b.b, t)};
}

inline Colour grey(double value)
{
    return {value, value, value};
}

inline int toByte(double value)
{
    return static_cast<int>(std::clamp(value, 0.0, 1.0) * 255 + 0.5);
}

inline QRgb toPixel(const Colour &colour)
{
    return qRgb(toByte(colour.r), toByte(colour.g), toByte(colour.b));
}

inline QColor toQColor(const Colour &colour, double alpha = 1)
{
    return QColor(toByte(colour.r), toByte(colour.g), toByte(colour.b), toByte(alpha));
}

/// 0 below `low`, 1 above `high`, smooth between; falls where low > high.
inline double smoothStep(double low, double high, double x)
{
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace pictor::landscapes
