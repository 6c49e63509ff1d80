// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky.h"

namespace pictor::landscapes {

void paintSky(Scene &scene)
{
    const bool glows = scene.landscape.luminary != Luminary::None;
    const bool low = scene.landscape.luminary == Luminary::Sun && scene.landscape.time != TimeOfDay::Day;
    const double reach = (low ? 0.20 : 0.12) * scene.height;
    for (int y = 0; y < scene.height; ++y) {
        const Colour sky = scene.scheme.skyAt(y / scene.horizon);
        QRgb *row = scene.row(y);
        if (!glows) {
            std::fill(row, row + scene.width, toPixel(sky));
            continue;
        }
        // A low sun's glow spreads along the horizon.
        const double dy = (y - scene.light.y()) / reach * (low ? 1.4 : 1);
        for (int x = 0; x < scene.width; ++x) {
            const double dx = (x - scene.light.x()) / reach * (low ? 0.8 : 1);
            row[x] = toPixel(sky + scene.scheme.glow * (1 / (1 + dx * dx + dy * dy)));
        }
    }
}

} // namespace pictor::landscapes
