// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

#include <QPainter>

#include <cmath>

namespace pictor::landscapes {

void paintStars(Scene &scene)
{
    Random random = scene.randomFor(Part::Accent);
    QPainter painter(&scene.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int count = static_cast<int>(110.0 * scene.width / scene.height);
    for (int i = 0; i < count; ++i) {
        const double x = random.uniform() * scene.width;
        const double y = std::pow(random.uniform(), 1.2) * scene.horizon * 0.96;
        const double size = random.uniform();
        const double radius = (0.6 + 1.1 * size * size * size) * scene.unit;
        const Colour colour = mix(rgb(255, 240, 214), rgb(214, 228, 255), random.uniform());
        painter.setBrush(toQColor(colour, mix(0.65, 1.0, size)));
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

void paintAurora(Scene &scene)
{
    const Noise noise = scene.noiseFor(Part::Accent);
    Random random = scene.randomFor(Part::Accent);
    const Colour low = rgb(70, 240, 150);
    const Colour high = mix(rgb(60, 140, 220), rgb(170, 70, 200), random.uniform());
    for (int curtain = 0; curtain < 2; ++curtain) {
        const double base = mix(0.34, 0.72, random.uniform()) * scene.horizon;
        const double reach = random.between(0.3, 0.5) * scene.horizon;
        const double strength = random.between(0.6, 0.9);
        for (int x = 0; x < scene.width; ++x) {
            const double along = static_cast<double>(x) / scene.height + 20 * curtain;
            const double foot = base + (noise.fractal(along * 2.2, 2) - 0.5) * 0.6 * scene.horizon;
            const double rays = strength * (0.3 + 0.7 * noise.fractal(along * 14, 3.5 * curtain, 2))
                * smoothStep(0.25, 0.55, noise.at(along * 2.5 + 60));
            const int top = std::max(0, static_cast<int>(foot - reach));
            const int bottom = std::min(scene.height - 1, static_cast<int>(foot + 0.05 * scene.horizon));
            for (int y = top; y <= bottom; ++y) {
                const double rise = (foot - y) / reach; // 0 at the foot, 1 at the upper end
                const double glow =
                    rays * smoothStep(-0.12, 0.04, rise) * std::pow(1 - std::max(rise, 0.0), 1.6);
                if (glow < 0.01)
                    continue;
                QRgb &pixel = scene.row(y)[x];
                pixel = toPixel(fromPixel(pixel)
                    + mix(low, high, smoothStep(0.1, 0.75, rise)) * (glow * scene.openingAt(x, y)));
            }
        }
    }
}

} // namespace pictor::landscapes
