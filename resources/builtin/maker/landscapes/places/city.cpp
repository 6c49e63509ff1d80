// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plants.h"
#include "../ridge.h"
#include "places.h"

#include <QPainter>

namespace pictor::landscapes {

namespace {

struct Block {
    double base; ///< y of the street, pixels
    double low, high; ///< heights of the houses, pixels
    double depth;
    double windows; ///< width of one, pixels; 0 for houses too far away to see any
};

void paintWindows(
    QPainter &painter, const Scene &scene, const QRectF &house, const Block &block, Random &random)
{
    const double w = block.windows;
    const double lit = scene.isDark() ? 0.55 : scene.landscape.weather == Weather::Storm ? 0.3 : 0.0;
    const QColor dark = toQColor(scene.scheme.surface(rgb(70, 84, 104), 0.3, block.depth));
    const QColor bright = toQColor(mix(rgb(255, 206, 104), scene.scheme.haze(), 0.5 * block.depth));
    for (double y = house.top() + 1.2 * w; y < house.bottom() - w; y += 2.3 * w) {
        for (double x = house.left() + 0.9 * w; x < house.right() - 1.5 * w; x += 2.0 * w)
            painter.fillRect(QRectF(x, y, w, 1.3 * w), random.chance(lit) ? bright : dark);
    }
}

void paintHouse(
    QPainter &painter, const Scene &scene, const QRectF &house, const Block &block, Random &random)
{
    static constexpr Colour walls[] = {
        rgb(150, 150, 160), rgb(172, 152, 136), rgb(128, 136, 152), rgb(160, 128, 116)};
    const Colour wall = walls[random.below(4)];
    const double side = scene.light.x() < house.center().x() ? -1 : 1;
    const auto colour = [&](const Colour &albedo, double lit) {
        return toQColor(scene.scheme.surface(albedo, lit, block.depth));
    };
    painter.fillRect(house, colour(wall, 0.25));
    const double face = 0.3 * house.width(); // the side that is turned to the light
    painter.fillRect(
        QRectF(side < 0 ? house.left() : house.right() - face, house.top(), face, house.height()),
        colour(wall, 0.8));
    if (block.windows > 0)
        paintWindows(painter, scene, house, block, random);
    const double roof = random.uniform();
    const double mast = 0.05 * scene.height * (roof < 0.2 ? 1 : 0);
    if (mast > 0)
        painter.fillRect(
            QRectF(house.center().x() - 0.6 * scene.unit, house.top() - mast, 1.2 * scene.unit, mast),
            colour(wall * 0.7, 0.3));
    else if (roof < 0.45)
        painter.fillRect(QRectF(house.left() + 0.25 * house.width(), house.top() - 0.03 * scene.height,
                             0.5 * house.width(), 0.03 * scene.height),
            colour(wall, 0.35));
    if (scene.isSnowy())
        painter.fillRect(QRectF(house.left() - 0.5 * scene.unit, house.top() - 2 * scene.unit,
                             house.width() + scene.unit, 3.4 * scene.unit),
            colour(rgb(242, 246, 252), 0.85));
}

void paintBlock(QPainter &painter, const Scene &scene, const Block &block, Random &random)
{
    const Noise noise(random.bits());
    double x = -random.between(0.0, 0.08) * scene.height;
    while (x < scene.width) {
        const double width = random.between(0.07, 0.14) * scene.height;
        // Towers stand together: the middle of the town is higher.
        const double centre = smoothStep(0.75, 0.0, std::abs(x + width / 2 - scene.focus) / scene.height);
        const double tall = std::clamp(
            0.35 * noise.at(9 * x / scene.height) + 0.35 * random.uniform() + 0.42 * centre, 0.0, 1.0);
        const double height = mix(block.low, block.high, tall);
        paintHouse(
            painter, scene, {x, block.base - height, width, height + 0.1 * scene.height}, block, random);
        x += width + random.between(-0.01, 0.012) * scene.height;
    }
}

/// A park before the houses; its trees tell the season.
void paintPark(Scene &scene, Random &random)
{
    const Noise noise = scene.noiseFor(Part::Land);
    const Ridge ridge =
        rollingRidge(scene, noise, {scene.horizon + 0.04 * scene.height, 0.03 * scene.height, 1.5, 2, 5});
    const Colour grass = groundColour(scene.landscape.season);
    fillBelow(scene, ridge, scene.height, [&](int x, int y, double) {
        const double grain = noise.fractal(9.0 * x / scene.height, 24.0 * y / scene.height, 2);
        return scene.scheme.surface(grass * (0.85 + 0.25 * grain), 0.35 + 0.6 * grain, 0.03);
    });
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (double x = random.uniform() * 0.08 * scene.height; x < scene.width;
         x += random.between(0.13, 0.26) * scene.height) {
        const QPointF foot(x, scene.horizon + random.between(0.04, 0.12) * scene.height);
        paintBroadleaf(painter, scene, {foot, random.between(0.13, 0.18) * scene.height, 0.03}, random);
    }
}

} // namespace

void paintCity(Scene &scene)
{
    Random random = scene.randomFor(Part::Land);
    const double rise = scene.horizon - scene.skyline;
    {
        QPainter painter(&scene.image);
        painter.setPen(Qt::NoPen);
        const double u = scene.unit;
        paintBlock(painter, scene, {scene.horizon, 0.4 * rise, 1.0 * rise, 0.78, 0}, random);
        paintBlock(painter, scene, {scene.horizon, 0.24 * rise, 0.86 * rise, 0.42, 2.2 * u}, random);
        paintBlock(painter, scene,
            {scene.horizon + 0.02 * scene.height, 0.12 * rise, 0.56 * rise, 0.08, 3.0 * u}, random);
    }
    paintPark(scene, random);
}

} // namespace pictor::landscapes
