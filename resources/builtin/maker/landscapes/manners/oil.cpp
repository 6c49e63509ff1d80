// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"
#include "smoothing.h"

#include <array>
#include <cmath>
#include <numeric>

namespace pictor::landscapes {

namespace {

/// One brush: lengths in units of the picture.
struct Brush {
    double spacing, length, width;
    double detail; ///< least difference, in luma, between the picture and the canvas that is worth a dab
};

/// Painterly rendering with brushes of several sizes (Hertzmann, SIGGRAPH 1998): large dabs everywhere,
/// smaller ones where they left something out, each along the edges of the picture below it.
class OilPainter {
public:
    explicit OilPainter(Scene &scene)
        : m_scene(scene)
        , m_picture(scene.image.copy())
        , m_smooth(boxBlurred(m_picture, std::max(1, static_cast<int>(scene.unit * 1.5))))
        , m_luma(m_smooth)
        , m_flow(scene.noiseFor(Part::Manner))
        , m_random(scene.randomFor(Part::Manner))
    {
    }

    void paint(const Brush &brush)
    {
        const double spacing = brush.spacing * m_scene.unit;
        const int columns = static_cast<int>(m_scene.width / spacing) + 1;
        const int rows = static_cast<int>(m_scene.height / spacing) + 1;
        std::vector<int> order(static_cast<std::size_t>(columns * rows));
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1;
             --i) // Fisher-Yates: dabs that overlap in rows would show a pattern
            std::swap(order[i - 1], order[static_cast<std::size_t>(m_random.below(static_cast<int>(i)))]);
        for (const int cell : order) {
            const double x = (cell % columns + m_random.uniform()) * spacing;
            const double y = (cell / columns + m_random.uniform()) * spacing;
            dab(x, y, brush);
        }
    }

private:
    void dab(double x, double y, const Brush &brush)
    {
        const int px = std::min(static_cast<int>(x), m_scene.width - 1);
        const int py = std::min(static_cast<int>(y), m_scene.height - 1);
        const Colour wanted = fromPixel(reinterpret_cast<const QRgb *>(m_picture.constScanLine(py))[px]);
        const Colour missing = wanted - fromPixel(m_scene.row(py)[px]);
        if (std::abs(missing.r) + std::abs(missing.g) + std::abs(missing.b) < 3 * brush.detail)
            return;
        const double angle = direction(px, py);
        const Colour colour = wanted * (1 + 0.1 * (m_random.uniform() - 0.5));
        stroke(x, y, std::cos(angle), std::sin(angle), 0.5 * brush.length * m_scene.unit,
            0.5 * brush.width * m_scene.unit, colour);
    }

    /// Along the edge below, or along a slow swirl where there is none.
    double direction(int x, int y) const
    {
        const double across = m_luma.acrossAt(x, y);
        const double down = m_luma.downAt(x, y);
        if (across * across + down * down > 0.0006)
            return std::atan2(across, -down);
        return (m_flow.at(x / m_scene.unit / 50, y / m_scene.unit / 50) - 0.5) * 4;
    }

    void stroke(
        double x, double y, double cosine, double sine, double half, double halfWidth, const Colour &colour)
    {
        std::array<double, 8> bristles; // ridges that the brush leaves along the stroke
        for (double &bristle : bristles)
            bristle = 1 + 0.16 * (m_random.uniform() - 0.5);
        const double perLength = 1 / half;
        const double perWidth = 1 / halfWidth;
        const double reachX = std::abs(cosine) * half + std::abs(sine) * halfWidth;
        const double reachY = std::abs(sine) * half + std::abs(cosine) * halfWidth;
        const int left = std::max(0, static_cast<int>(x - reachX));
        const int right = std::min(m_scene.width - 1, static_cast<int>(x + reachX) + 1);
        const int bottom = std::min(m_scene.height - 1, static_cast<int>(y + reachY) + 1);
        for (int py = std::max(0, static_cast<int>(y - reachY)); py <= bottom; ++py) {
            QRgb *row = m_scene.row(py);
            for (int px = left; px <= right; ++px) {
                const double along = ((px - x) * cosine + (py - y) * sine) * perLength;
                const double across = ((py - y) * cosine - (px - x) * sine) * perWidth;
                const double edge = 1 - std::max(along * along, across * across);
                if (edge <= 0)
                    continue;
                const double alpha = std::min(1.0, edge * 2.5) * 0.92;
                const auto bristle = static_cast<std::size_t>((across + 1) * 3.99);
                row[px] = toPixel(mix(fromPixel(row[px]), colour * bristles[bristle], alpha));
            }
        }
    }

    Scene &m_scene;
    QImage m_picture, m_smooth;
    LumaField m_luma;
    Noise m_flow;
    Random m_random;
};

} // namespace

void applyOil(Scene &scene)
{
    OilPainter painter(scene);
    scene.image = boxBlurred(scene.image, static_cast<int>(4 * scene.unit));
    painter.paint({5.0, 16, 6.4, 0});
    painter.paint({2.9, 9, 3.4, 0.05});
    painter.paint({2.0, 5, 2.1, 0.11});
}

} // namespace pictor::landscapes
