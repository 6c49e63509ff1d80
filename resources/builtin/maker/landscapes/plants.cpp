// SPDX-License-Identifier: GPL-3.0-or-later
#include "plants.h"

#include <QPainterPath>
#include <QPolygonF>

#include <cmath>

namespace pictor::landscapes {

namespace {

Colour trunkColour()
{
    return rgb(92, 66, 48);
}

/// `stand`, lower where it would hide the sun or moon: what was asked for has to be seen.
Stand clearOfLight(const Scene &scene, Stand stand)
{
    if (scene.landscape.luminary == Luminary::None)
        return stand;
    const double beside = std::abs(stand.foot.x() - scene.light.x());
    const double room = stand.foot.y() - scene.light.y() - 1.3 * scene.lightRadius;
    if (beside < 0.45 * stand.size + 1.2 * scene.lightRadius && room > 0)
        stand.size = std::min(stand.size, 0.95 * room);
    return stand;
}

/// -1 where the light comes from the left, 1 from the right.
double lightSide(const Scene &scene, double x)
{
    return scene.light.x() < x ? -1 : 1;
}

} // namespace

Colour groundColour(Season season)
{
    switch (season) {
    case Season::Spring:
        return rgb(136, 190, 72);
    case Season::Summer:
        return rgb(86, 142, 54);
    case Season::Autumn:
        return rgb(186, 142, 70);
    case Season::Winter:
        return rgb(232, 238, 246);
    }
    return {};
}

Colour crownColour(Season season, Random &random)
{
    const double which = random.uniform();
    switch (season) {
    case Season::Spring:
        return which < 0.55 ? rgb(246, 172, 198) : which < 0.7 ? rgb(250, 226, 232) : rgb(156, 204, 84);
    case Season::Summer:
        return mix(rgb(44, 104, 44), rgb(92, 144, 52), which);
    case Season::Autumn:
        return which < 0.35 ? rgb(206, 66, 32) : which < 0.75 ? rgb(228, 124, 34) : rgb(236, 182, 56);
    case Season::Winter:
        return mix(rgb(222, 230, 242), rgb(244, 247, 252), which);
    }
    return {};
}

void paintConifer(QPainter &painter, const Scene &scene, const Stand &wanted, Random &random)
{
    const Stand stand = clearOfLight(scene, wanted);
    const Colour needles = mix(rgb(30, 78, 54), rgb(54, 98, 52), random.uniform());
    const double half = stand.size * random.between(0.2, 0.27);
    const double side = lightSide(scene, stand.foot.x());
    const auto colour = [&](const Colour &albedo, double lit) {
        return toQColor(scene.scheme.surface(albedo, lit, stand.depth));
    };
    painter.setBrush(colour(trunkColour(), 0.4));
    painter.drawRect(QRectF(stand.foot.x() - 0.03 * stand.size, stand.foot.y() - 0.14 * stand.size,
        0.06 * stand.size, 0.14 * stand.size));
    const QColor shade = colour(needles, 0.15);
    const QColor light =
        colour(scene.isSnowy() ? rgb(240, 244, 250) : needles * 1.35, scene.isSnowy() ? 0.85 : 0.9);
    constexpr int tiers = 4;
    for (int tier = 0; tier < tiers; ++tier) {
        const double low = stand.foot.y() - stand.size * (0.1 + 0.2 * tier);
        const double high = low - stand.size * (tier == tiers - 1 ? 0.3 : 0.34);
        const double wide = half * (1 - 0.22 * tier);
        painter.setBrush(shade);
        painter.drawPolygon(QPolygonF({{stand.foot.x(), high}, {stand.foot.x() + wide, low},
            {stand.foot.x(), low - 0.04 * stand.size}, {stand.foot.x() - wide, low}}));
        painter.setBrush(light);
        const double rim = scene.isSnowy() ? 0.1 : 0.3; // snow lies on both sides
        painter.drawPolygon(QPolygonF({{stand.foot.x(), high}, {stand.foot.x() + side * wide, low},
            {stand.foot.x() + side * 0.3 * wide, low - 0.07 * stand.size},
            {stand.foot.x() - side * (0.4 - rim) * wide, mix(low, high, 0.55)}}));
    }
}

void paintBroadleaf(QPainter &painter, const Scene &scene, const Stand &wanted, Random &random)
{
    const Stand stand = clearOfLight(scene, wanted);
    const Colour crown = crownColour(scene.landscape.season, random);
    const double side = lightSide(scene, stand.foot.x());
    const double s = stand.size;
    const auto colour = [&](const Colour &albedo, double lit) {
        return toQColor(scene.scheme.surface(albedo, lit, stand.depth));
    };
    painter.setBrush(colour(trunkColour(), 0.4));
    painter.drawPolygon(
        QPolygonF({stand.foot + QPointF(-0.055 * s, 0), stand.foot + QPointF(-0.03 * s, -0.5 * s),
            stand.foot + QPointF(0.03 * s, -0.5 * s), stand.foot + QPointF(0.055 * s, 0)}));
    const QPointF centre = stand.foot + QPointF(0, -0.64 * s);
    struct Puff {
        double x, y, r;
    };
    Puff puffs[8];
    puffs[0] = {0, 0, 0.24 * s};
    for (int i = 1; i < 8; ++i) { // round the middle
        const double angle = (i + random.between(-0.3, 0.3)) * 2 * 3.14159265358979 / 7;
        const double reach = random.between(0.15, 0.23) * s;
        puffs[i] = {
            1.15 * reach * std::cos(angle), 0.9 * reach * std::sin(angle), random.between(0.11, 0.17) * s};
    }
    // The whole crown in shade, then smaller and smaller on the side of the light.
    constexpr double lights[][2] = {{0.1, 0.0}, {0.5, 0.06}, {1.0, 0.11}};
    for (const auto &[lit, shift] : lights) {
        painter.setBrush(colour(crown * (lit < 0.3 ? 0.72 : 1), lit));
        for (const Puff &puff : puffs) {
            const double r = puff.r * (1 - 2.6 * shift);
            painter.drawEllipse(centre + QPointF(puff.x + side * shift * s, puff.y - shift * s), r, r * 0.92);
        }
    }
}

void paintPalm(QPainter &painter, const Scene &scene, const Stand &stand, Random &random)
{
    const double s = stand.size;
    const double lean = random.between(-0.25, 0.25) * s;
    const QPointF top = stand.foot + QPointF(lean, -0.8 * s);
    const auto colour = [&](const Colour &albedo, double lit) {
        return toQColor(scene.scheme.surface(albedo, lit, stand.depth));
    };
    QPainterPath trunk(stand.foot);
    trunk.quadTo(stand.foot + QPointF(0.1 * lean, -0.5 * s), top);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(rgb(130, 98, 66), 0.5), 0.06 * s, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(trunk);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 8; ++i) {
        const double across = -1 + 2 * (i + random.between(0.1, 0.4)) / 8;
        const double reach = random.between(0.34, 0.44) * s;
        const QPointF end = top + QPointF(across * reach, (-0.16 + 0.42 * across * across) * s);
        QPainterPath leaf(top);
        leaf.quadTo(top + QPointF(across * 0.55 * reach, -0.3 * s), end);
        leaf.quadTo(top + QPointF(across * 0.5 * reach, -0.14 * s), top);
        painter.setBrush(colour(scene.isSnowy() ? rgb(214, 226, 228) : rgb(58, 122, 50), i % 2 ? 0.9 : 0.2));
        painter.drawPath(leaf);
    }
}

void paintFlowers(Scene &scene, double top)
{
    static constexpr Colour spring[] = {rgb(250, 170, 200), rgb(255, 240, 120), rgb(250, 250, 250)};
    static constexpr Colour summer[] = {rgb(226, 52, 40), rgb(250, 206, 60), rgb(110, 90, 200)};
    const Season season = scene.landscape.season;
    if (season == Season::Winter)
        return;
    Random random = scene.randomFor(Part::Plants);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int kind = random.below(3);
    const int count = static_cast<int>((season == Season::Autumn ? 40 : 130) * scene.width / scene.height);
    for (int i = 0; i < count; ++i) {
        const double nearness = std::pow(random.uniform(), 0.7);
        const double x = random.uniform() * scene.width;
        const double y = mix(top, scene.height, nearness);
        const double r = mix(0.5, 2.3, nearness) * scene.unit;
        const Colour colour = season == Season::Autumn ? rgb(140, 84, 40)
            : random.chance(0.8)                       ? (season == Season::Spring ? spring : summer)[kind]
                                                       : spring[2];
        painter.setBrush(toQColor(scene.scheme.surface(colour, 0.9, 0.3 * (1 - nearness))));
        painter.drawEllipse(QPointF(x, y), r * 1.1, r * 0.9);
    }
}

} // namespace pictor::landscapes
