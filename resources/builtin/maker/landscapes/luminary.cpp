// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky.h"

#include <QPainter>
#include <QPainterPath>

namespace pictor::landscapes {

namespace {

void paintHalo(QPainter &painter, const Scene &scene, double size, double strength)
{
    QRadialGradient halo(scene.light, scene.lightRadius * size);
    halo.setColorAt(0.45 / size, toQColor(scene.scheme.disc, strength));
    halo.setColorAt(1.0 / size, toQColor(scene.scheme.disc, strength));
    halo.setColorAt(1.5 / size, toQColor(scene.scheme.disc, 0.35 * strength));
    halo.setColorAt(1, toQColor(scene.scheme.disc, 0));
    painter.setBrush(halo);
    painter.drawEllipse(scene.light, scene.lightRadius * size, scene.lightRadius * size);
}

/// The seas of the moon, dark spots inside the disc.
void paintCraters(QPainter &painter, const Scene &scene)
{
    Random random = scene.randomFor(Part::Sky);
    painter.setBrush(toQColor(rgb(206, 202, 188)));
    const double r = scene.lightRadius;
    for (int i = 0; i < 5; ++i) {
        const double x = random.between(-0.5, 0.5) * r;
        const double y = random.between(-0.5, 0.5) * r;
        const double size = random.between(0.12, 0.3) * r;
        painter.drawEllipse(scene.light + QPointF(x, y), size, size * 0.85);
    }
}

void paintCrescent(QPainter &painter, const Scene &scene)
{
    const double r = scene.lightRadius;
    const double side = scene.light.x() < scene.width / 2.0 ? 1 : -1;
    QPainterPath moon;
    moon.addEllipse(scene.light, r, r);
    QPainterPath shadow;
    shadow.addEllipse(scene.light + QPointF(side * 0.65 * r, -0.3 * r), 0.92 * r, 0.92 * r);
    painter.setBrush(toQColor(scene.scheme.disc));
    painter.drawPath(moon.subtracted(shadow));
}

} // namespace

void paintLuminary(Scene &scene)
{
    if (scene.landscape.luminary == Luminary::None)
        return;
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (scene.landscape.luminary == Luminary::CrescentMoon) {
        paintCrescent(painter, scene);
        return;
    }
    paintHalo(painter, scene, 2.2, 0.4);
    painter.setBrush(toQColor(scene.scheme.disc));
    painter.drawEllipse(scene.light, scene.lightRadius, scene.lightRadius);
    if (scene.landscape.luminary == Luminary::FullMoon)
        paintCraters(painter, scene);
}

} // namespace pictor::landscapes
