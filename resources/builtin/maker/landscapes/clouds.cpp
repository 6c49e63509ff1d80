// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky.h"

#include <cmath>
#include <optional>
#include <vector>

namespace pictor::landscapes {

namespace {

struct Cover {
    double threshold; ///< of the noise: the higher, the fewer clouds
    double softness; ///< of their edges, in the noise's measure
    double opacity;
    double frequency; ///< of the largest forms, per height of the picture
};

std::optional<Cover> coverOf(const Landscape &landscape)
{
    switch (landscape.weather) {
    case Weather::Clear:
        if (landscape.accent == Accent::Clouds)
            return Cover{0.51, 0.12, 0.97, 3.2};
        return std::nullopt;
    case Weather::Cloudy:
        return Cover{0.38, 0.2, 0.96, 2.6};
    case Weather::Rain:
        return Cover{0.34, 0.3, 0.85, 2.4};
    case Weather::Storm:
        return Cover{0.3, 0.3, 0.95, 2.6};
    case Weather::Fog:
    case Weather::Snowfall:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Density of cloud at every second pixel; the forms are soft, so what lies between is interpolated.
class CloudField {
public:
    CloudField(const Scene &scene, const Cover &cover)
        : m_columns(scene.width / 2 + 2)
        , m_rows(static_cast<int>(scene.horizon) / 2 + 3)
        , m_density(static_cast<std::size_t>(m_columns * m_rows))
    {
        const Noise noise = scene.noiseFor(Part::Clouds);
        for (int j = 0; j < m_rows; ++j) {
            // Clouds lie on a ceiling that recedes: smaller and flatter towards the horizon.
            const double nearness = 0.35 + 0.65 * std::clamp(1 - 2.0 * j / scene.horizon, 0.0, 1.0);
            const double scale = cover.frequency / scene.height / nearness;
            const double v = 2.6 * cover.frequency * std::log(nearness);
            for (int i = 0; i < m_columns; ++i)
                at(i, j) = noise.fractal((2.0 * i - scene.width / 2.0) * scale + 100, 50 - v, 4, 0.55);
        }
    }

    double interpolated(double x, double y) const
    {
        const int i = std::clamp(static_cast<int>(x / 2), 0, m_columns - 2);
        const int j = std::clamp(static_cast<int>(y / 2), 0, m_rows - 2);
        const double u = std::clamp(x / 2 - i, 0.0, 1.0);
        const double v = std::clamp(y / 2 - j, 0.0, 1.0);
        return mix(mix(at(i, j), at(i + 1, j), u), mix(at(i, j + 1), at(i + 1, j + 1), u), v);
    }

private:
    double &at(int i, int j) { return m_density[static_cast<std::size_t>(j * m_columns + i)]; }
    double at(int i, int j) const { return m_density[static_cast<std::size_t>(j * m_columns + i)]; }

    int m_columns, m_rows;
    std::vector<double> m_density;
};

} // namespace

void paintClouds(Scene &scene)
{
    const std::optional<Cover> cover = coverOf(scene.landscape);
    if (!cover)
        return;
    const CloudField field(scene, *cover);
    const double towardsLight = scene.light.x() < scene.width / 2.0 ? -1 : 1;
    const QPointF step(towardsLight * 3 * scene.unit, -5 * scene.unit);
    const int bottom = std::min(scene.height, static_cast<int>(scene.horizon) + 1);
    for (int y = 0; y < bottom; ++y) {
        QRgb *row = scene.row(y);
        const double fade = smoothStep(1.0, 0.86, y / scene.horizon);
        for (int x = 0; x < scene.width; ++x) {
            const double density = field.interpolated(x, y);
            const double covered = smoothStep(cover->threshold, cover->threshold + cover->softness, density);
            const double alpha = covered * cover->opacity * fade * scene.openingAt(x, y);
            if (alpha < 0.01)
                continue;
            // A cloud is bright where there is less of it towards the light.
            const double slope = density - field.interpolated(x + step.x(), y + step.y());
            const double lit = std::clamp(0.62 + 7 * slope - 1.3 * (density - cover->threshold), 0.0, 1.0);
            const Colour cloud = mix(scene.scheme.cloudShade, scene.scheme.cloudLit, lit);
            row[x] = toPixel(mix(fromPixel(row[x]), cloud, alpha));
        }
    }
}

} // namespace pictor::landscapes
