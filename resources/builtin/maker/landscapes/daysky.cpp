// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace pictor::landscapes {

namespace {

/// Somewhere in the open sky, away from the sun or moon.
QPointF openSky(const Scene &scene, Random &random, double top, double bottom)
{
    const double y = random.between(top, bottom) * scene.skyline;
    const bool lightIsLeft = scene.light.x() < scene.width / 2.0;
    const double x = random.between(0.18, 0.4) * scene.width;
    return {lightIsLeft ? scene.width - x : x, y};
}

} // namespace

void paintRainbow(Scene &scene)
{
    static constexpr Colour bands[] = {rgb(150, 70, 210), rgb(70, 90, 230), rgb(50, 170, 220),
        rgb(80, 210, 90), rgb(250, 235, 70), rgb(250, 150, 50), rgb(235, 60, 60)};
    Random random = scene.randomFor(Part::Accent);
    const QPointF centre{
        random.between(0.3, 0.7) * scene.width, scene.horizon + random.between(0.0, 0.12) * scene.height};
    const double inner = random.between(0.42, 0.5) * scene.height;
    const double band = 0.0135 * scene.height;
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    double radius = inner;
    for (const Colour &colour : bands) {
        // Wider than a band: neighbours run into each other.
        painter.setPen(QPen(toQColor(colour, 0.36), 1.9 * band));
        painter.drawEllipse(centre, radius, radius);
        radius += band;
    }
}

void paintBirds(Scene &scene)
{
    Random random = scene.randomFor(Part::Accent);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPointF flock = openSky(scene, random, 0.3, 0.7);
    const int count = 5 + random.below(5);
    const Colour colour = scene.isDark() ? rgb(8, 8, 20) : rgb(34, 34, 48);
    for (int i = 0; i < count; ++i) {
        const double x = flock.x() + random.between(-0.2, 0.2) * scene.height;
        const double y = flock.y() + random.between(-0.14, 0.14) * scene.height;
        const double span = random.between(0.024, 0.044) * scene.height;
        const double lift = random.between(0.35, 0.7) * span;
        const double tilt = random.between(-0.25, 0.25) * span;
        const QPointF toLight = scene.light - QPointF(x, y);
        if (QPointF::dotProduct(toLight, toLight) < std::pow(1.6 * scene.lightRadius + span, 2))
            continue;
        painter.setPen(QPen(toQColor(colour), 0.2 * span, Qt::SolidLine, Qt::RoundCap));
        QPainterPath wings(QPointF(x - span, y + tilt));
        wings.quadTo(x - 0.55 * span, y - lift + tilt, x, y);
        wings.quadTo(x + 0.55 * span, y - lift - tilt, x + span, y - tilt);
        painter.drawPath(wings);
    }
}

void paintBalloon(Scene &scene)
{
    static constexpr Colour stripes[][2] = {{rgb(216, 48, 40), rgb(250, 214, 84)},
        {rgb(40, 96, 190), rgb(244, 240, 228)}, {rgb(226, 96, 30), rgb(60, 70, 140)},
        {rgb(150, 40, 120), rgb(248, 176, 66)}};
    Random random = scene.randomFor(Part::Accent);
    const QPointF centre = openSky(scene, random, 0.36, 0.6);
    const double r = random.between(0.075, 0.105) * scene.height;
    const auto &colours = stripes[random.below(4)];
    const auto inLight = [&scene](const Colour &colour) {
        return toQColor(mix(scene.scheme.surface(colour, 0.9, 0), colour, 0.35));
    };

    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inLight(rgb(80, 60, 44)), 0.05 * r));
    const double basket = centre.y() + 1.75 * r;
    painter.drawLine(centre + QPointF(-0.6 * r, 0.75 * r), QPointF(centre.x() - 0.16 * r, basket));
    painter.drawLine(centre + QPointF(0.6 * r, 0.75 * r), QPointF(centre.x() + 0.16 * r, basket));
    painter.setPen(Qt::NoPen);
    painter.setBrush(inLight(rgb(110, 76, 48)));
    painter.drawRect(QRectF(centre.x() - 0.19 * r, basket, 0.38 * r, 0.28 * r));

    for (int i = 0; i < 4; ++i) { // from the outermost stripe to the middle one
        const double half = r * (1 - 0.27 * i);
        QPainterPath envelope(QPointF(centre.x(), centre.y() - r));
        envelope.cubicTo(centre.x() + 1.32 * half, centre.y() - r, centre.x() + 1.2 * half,
            centre.y() + 0.35 * r, centre.x() + 0.28 * half, centre.y() + 1.2 * r);
        envelope.lineTo(centre.x() - 0.28 * half, centre.y() + 1.2 * r);
        envelope.cubicTo(centre.x() - 1.2 * half, centre.y() + 0.35 * r, centre.x() - 1.32 * half,
            centre.y() - r, centre.x(), centre.y() - r);
        painter.setBrush(inLight(colours[i % 2]));
        painter.drawPath(envelope);
    }
}

void paintLightning(Scene &scene)
{
    Random random = scene.randomFor(Part::Accent);
    const double target = std::max(scene.horizon, scene.skyline + 0.2 * scene.height);
    QPointF at(random.between(0.2, 0.8) * scene.width, 0.06 * scene.height);
    QPainterPath bolt(at);
    QPainterPath branch;
    while (at.y() < target) {
        at +=
            QPointF{random.between(-0.055, 0.055) * scene.height, random.between(0.035, 0.08) * scene.height};
        bolt.lineTo(at);
        if (random.chance(0.22)) {
            branch.moveTo(at);
            const double side = random.sign();
            branch.lineTo(at + QPointF(side * 0.06, 0.05) * scene.height);
            branch.lineTo(at + QPointF(side * 0.08, 0.11) * scene.height);
        }
    }
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[width, alpha] : {std::pair(14.0, 0.10), std::pair(7.0, 0.22), std::pair(2.4, 1.0)}) {
        painter.setPen(QPen(toQColor(rgb(236, 236, 255), alpha), width * scene.unit, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(bolt);
        painter.setPen(QPen(toQColor(rgb(236, 236, 255), 0.8 * alpha), 0.5 * width * scene.unit));
        painter.drawPath(branch);
    }
}

} // namespace pictor::landscapes
