// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureplanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pictor::images {

namespace {

/// sRGB's transfer function (IEC 61966-2-1) for each 8-bit value.
const std::array<float, 256> &linearLight()
{
    static const auto table = [] {
        std::array<float, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const float c = static_cast<float>(i) / 255.0F;
            values[i] = c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
        }
        return values;
    }();
    return table;
}

void readPixel(PicturePlanes &planes, std::size_t at, const std::uint8_t *pixel)
{
    const auto &linear = linearLight();
    const float r = linear[pixel[0]];
    const float g = linear[pixel[1]];
    const float b = linear[pixel[2]];
    const float l = std::cbrt(0.4122214708F * r + 0.5363325363F * g + 0.0514459929F * b);
    const float m = std::cbrt(0.2119034982F * r + 0.6806995451F * g + 0.1073969566F * b);
    const float s = std::cbrt(0.0883024619F * r + 0.2817188376F * g + 0.6299787005F * b);
    planes.lightness[at] = 0.2104542553F * l + 0.7936177850F * m - 0.0040720468F * s;
    planes.greenRed[at] = 1.9779984951F * l - 2.4285922050F * m + 0.4505937099F * s;
    planes.blueYellow[at] = 0.0259040371F * l + 0.7827717662F * m - 0.8086757660F * s;
    planes.brightest[at] = std::cbrt(std::max({r, g, b}));
}

/// Squared length of the gradient at a pixel; neighbours outside are the pixel itself.
float squaredGradient(const Plane &plane, int side, int x, int y)
{
    const auto at = [&](int column, int row) {
        return plane[static_cast<std::size_t>(row) * static_cast<std::size_t>(side)
            + static_cast<std::size_t>(column)];
    };
    const int left = std::max(0, x - 1);
    const int right = std::min(side - 1, x + 1);
    const int above = std::max(0, y - 1);
    const int below = std::min(side - 1, y + 1);
    const float dx = (at(right, y) - at(left, y)) / static_cast<float>(right - left);
    const float dy = (at(x, below) - at(x, above)) / static_cast<float>(below - above);
    return dx * dx + dy * dy;
}

void findEdges(PicturePlanes &planes)
{
    std::size_t at = 0;
    for (int y = 0; y < planes.side; ++y) {
        for (int x = 0; x < planes.side; ++x) {
            float sum = 0;
            for (const Plane *plane : {&planes.lightness, &planes.greenRed, &planes.blueYellow})
                sum += squaredGradient(*plane, planes.side, x, y);
            planes.edges[at++] = std::sqrt(sum);
        }
    }
}

/// The source pixels that one pixel of the result is a mean of.
struct Window {
    std::size_t first = 0;
    std::vector<float> weights;
};

std::vector<Window> triangleWindows(int side, int size)
{
    std::vector<Window> windows(static_cast<std::size_t>(size));
    const float step = static_cast<float>(side) / static_cast<float>(size);
    const float reach = std::max(1.0F, step);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const float centre = (static_cast<float>(i) + 0.5F) * step;
        const int first = std::max(0, static_cast<int>(std::ceil(centre - reach - 0.5F)));
        const int last = std::min(side - 1, static_cast<int>(std::floor(centre + reach - 0.5F)));
        windows[i].first = static_cast<std::size_t>(first);
        float total = 0;
        for (int x = first; x <= last; ++x) {
            const float distance = std::abs(static_cast<float>(x) + 0.5F - centre);
            windows[i].weights.push_back(std::max(0.0F, 1 - distance / reach));
            total += windows[i].weights.back();
        }
        for (float &weight : windows[i].weights)
            weight /= total;
    }
    return windows;
}

} // namespace

PicturePlanes PicturePlanes::of(const inference::ImageView &image)
{
    PicturePlanes planes;
    planes.side = image.width;
    const auto pixels = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    for (Plane *plane :
        {&planes.lightness, &planes.greenRed, &planes.blueYellow, &planes.brightest, &planes.edges})
        plane->resize(pixels);
    std::size_t at = 0;
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t *row = image.pixels + y * image.stride;
        for (int x = 0; x < image.width; ++x)
            readPixel(planes, at++, row + std::ptrdiff_t{3} * x);
    }
    findEdges(planes);
    return planes;
}

Plane shrunk(const Plane &plane, int side, int size)
{
    const std::vector<Window> windows = triangleWindows(side, size);
    const auto width = static_cast<std::size_t>(side);
    Plane rows(windows.size() * width);
    for (std::size_t y = 0; y < windows.size(); ++y) {
        for (std::size_t k = 0; k < windows[y].weights.size(); ++k) {
            const float *source = &plane[(windows[y].first + k) * width];
            for (std::size_t x = 0; x < width; ++x)
                rows[y * width + x] += windows[y].weights[k] * source[x];
        }
    }
    Plane result(windows.size() * windows.size());
    for (std::size_t y = 0; y < windows.size(); ++y) {
        for (std::size_t x = 0; x < windows.size(); ++x) {
            float sum = 0;
            for (std::size_t k = 0; k < windows[x].weights.size(); ++k)
                sum += windows[x].weights[k] * rows[y * width + windows[x].first + k];
            result[y * windows.size() + x] = sum;
        }
    }
    return result;
}

} // namespace pictor::images
