// SPDX-License-Identifier: GPL-3.0-or-later
#include "air.h"

#include <QLineF>
#include <QPainter>
#include <QVector>

#include <cmath>

namespace pictor::landscapes {

namespace {

void paintFogBanks(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Air);
    const Colour fog = mix(scene.scheme.haze(), grey(1), scene.isDark() ? 0.04 : 0.18);
    const double h = scene.height;
    for (int y = 0; y < scene.height; ++y) {
        // Densest just below the horizon, thin at the viewer's feet and high up.
        const double height = (y - scene.horizon) / h;
        const double band = height < 0 ? smoothStep(-0.42, 0.04, height) : smoothStep(0.42, 0.02, height);
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x) {
            const double drift = noise.fractal(1.6 * x / h, 7.0 * y / h, 3);
            const double alpha = band * smoothStep(0.22, 0.72, drift) * 0.72;
            row[x] = toPixel(mix(fromPixel(row[x]), fog, alpha));
        }
    }
}

void paintRain(Scene &scene, int count, double slant)
{
    Random random = scene.randomFor(Part::Air);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour colour = mix(scene.scheme.haze(), grey(1), scene.isDark() ? 0.25 : 0.5);
    for (const double nearness : {0.5, 1.0}) {
        QVector<QLineF> streaks;
        for (int i = 0; i < count; ++i) {
            const double x = random.between(-0.1, 1.1) * scene.width;
            const double y = random.between(-0.1, 1.0) * scene.height;
            const double length = random.between(0.05, 0.09) * nearness * scene.height;
            streaks << QLineF(x, y, x + slant * length, y + length);
        }
        painter.setPen(QPen(toQColor(colour, 0.34 + 0.16 * nearness), 1.3 * nearness * scene.unit,
            Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(streaks);
    }
}

void paintSnowflakes(Scene &scene)
{
    Random random = scene.randomFor(Part::Air);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Colour colour = mix(scene.scheme.surface(grey(1), 1, 0), grey(1), scene.isDark() ? 0.5 : 0.85);
    const int count = static_cast<int>(260.0 * scene.width / scene.height);
    painter.setBrush(toQColor(colour, 0.92));
    for (int i = 0; i < count; ++i) {
        const double x = random.uniform() * scene.width;
        const double y = random.uniform() * scene.height;
        const double radius = (0.7 + 1.7 * std::pow(random.uniform(), 3)) * scene.unit;
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace

void paintAir(Scene &scene)
{
    const int streaks = static_cast<int>(120.0 * scene.width / scene.height);
    switch (scene.landscape.weather) {
    case Weather::Clear:
    case Weather::Cloudy:
        return;
    case Weather::Rain:
        return paintRain(scene, streaks, -0.22);
    case Weather::Storm:
        return paintRain(scene, streaks * 3 / 4, -0.6);
    case Weather::Fog:
        return paintFogBanks(scene);
    case Weather::Snowfall:
        return paintSnowflakes(scene);
    }
}

} // namespace pictor::landscapes
