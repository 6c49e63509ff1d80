// SPDX-License-Identifier: GPL-3.0-or-later
#include "water.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <vector>

namespace pictor::landscapes {

namespace {

/// Light on the waves below the sun or moon: a path that widens towards the viewer.
double glitterAt(const Scene &scene, double x, double nearness, double ripple)
{
    const double spread = (0.5 + 1.7 * nearness) * scene.lightRadius;
    const double across = (x - scene.light.x()) / spread;
    const double path = 1 / (1 + across * across * across * across);
    return path * smoothStep(0.62 - 0.34 * path, 0.74 - 0.24 * path, ripple);
}

} // namespace

void paintWater(Scene &scene, const Water &water)
{
    const Noise noise = scene.noiseFor(Part::Water);
    const int top = static_cast<int>(water.top);
    const Scheme &scheme = scene.scheme;
    const bool glitters =
        scene.landscape.luminary != Luminary::None && scene.landscape.weather != Weather::Fog;
    const Colour near = scheme.surface(water.body, 0.5, 0);
    std::vector<QRgb> mirrored(static_cast<std::size_t>(scene.width));
    for (int y = top; y < scene.height; ++y) {
        const double nearness =
            (y - water.top) / (scene.height - water.top); // 0 at the far edge, 1 at the viewer
        const double scale = 1 / (0.07 + 0.6 * nearness); // of waves, per height
        const double v = 30 * std::log(0.07 + 0.6 * nearness);
        const int source =
            std::clamp(static_cast<int>(2 * water.top - y * 1.0 - 1), 0, top > 0 ? top - 1 : 0);
        const QRgb *above = scene.row(source);
        std::copy(above, above + scene.width, mirrored.begin());
        const double mirror = mix(0.85, water.reflection, smoothStep(0, 0.9, nearness));
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double along = (x - scene.width / 2.0) / scene.height;
            const double ripple = noise.fractal(along * 3.2 * scale + 80, v, 2);
            const double shift = (ripple - 0.5) * (3 + 16 * nearness) * (0.4 + water.waves) * scene.unit;
            const int from = std::clamp(static_cast<int>(x + shift), 0, scene.width - 1);
            Colour colour = mix(near, fromPixel(mirrored[static_cast<std::size_t>(from)]), mirror);
            colour =
                colour * (1 + (ripple - 0.5) * (0.2 + 0.75 * water.waves) * smoothStep(0, 0.2, nearness));
            if (water.waves > 0.75) // foam on the crests
                colour =
                    mix(colour, scheme.surface(grey(0.95), 0.8, 0.2), 0.8 * smoothStep(0.7, 0.78, ripple));
            if (glitters)
                colour = mix(colour, scheme.disc, 0.85 * glitterAt(scene, x, nearness, ripple));
            row[x] = toPixel(colour);
        }
    }
}

void paintIceFloes(Scene &scene, double top)
{
    Random random = scene.randomFor(Part::Plants);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr int count = 26;
    for (int i = 0; i < count; ++i) {
        const double nearness = std::pow((i + random.uniform()) / count, 1.4); // far ones first
        const double y = mix(top + 0.02 * scene.height, scene.height, nearness);
        const double x = random.uniform() * scene.width;
        const double half = mix(0.02, 0.15, nearness) * scene.height * random.between(0.6, 1.2);
        const double flat = mix(0.14, 0.3, nearness) * half;
        QPolygonF floe;
        for (int corner = 0; corner < 7; ++corner) {
            const double angle = corner * 2 * 3.14159265358979 / 7;
            const double r = random.between(0.7, 1.1);
            floe << QPointF(x + r * half * std::cos(angle), y + r * flat * std::sin(angle));
        }
        painter.setBrush(toQColor(scene.scheme.surface(rgb(150, 184, 206), 0.3, 0.4 * (1 - nearness))));
        painter.drawPolygon(floe.translated(0, 0.3 * flat));
        painter.setBrush(toQColor(scene.scheme.surface(rgb(240, 246, 252), 0.8, 0.4 * (1 - nearness))));
        painter.drawPolygon(floe);
    }
}

} // namespace pictor::landscapes
