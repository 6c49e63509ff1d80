// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading.h"

namespace pictor::landscapes {

namespace {

Colour saturated(const Colour &colour, double saturation)
{
    return mix(grey(colour.luma()), colour, saturation);
}

Colour graded(const Colour &colour, Palette palette)
{
    const double luma = colour.luma();
    switch (palette) {
    case Palette::Natural:
        break;
    case Palette::Warm:
        return mix(saturated(colour, 0.8) * Colour{1.14, 1.0, 0.76}, Colour{1.06, 0.82, 0.5} * luma, 0.35);
    case Palette::Cool:
        return mix(saturated(colour, 0.7) * Colour{0.8, 0.98, 1.16}, Colour{0.56, 0.86, 1.12} * luma, 0.4);
    case Palette::Vivid:
        return saturated((colour - grey(0.5)) * 1.15 + grey(0.5), 1.6);
    case Palette::Muted:
        return mix(saturated(colour, 0.38), rgb(150, 146, 140), 0.28);
    case Palette::Monochrome:
        return grey((luma - 0.5) * 1.1 + 0.5);
    }
    return colour;
}

} // namespace

void applyPalette(Scene &scene)
{
    const Palette palette = scene.landscape.palette;
    if (palette == Palette::Natural)
        return;
    for (int y = 0; y < scene.height; ++y) {
        QRgb *row = scene.row(y);
        for (int x = 0; x < scene.width; ++x)
            row[x] = toPixel(graded(fromPixel(row[x]), palette));
    }
}

} // namespace pictor::landscapes
