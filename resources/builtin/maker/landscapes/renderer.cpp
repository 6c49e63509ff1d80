// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include "accents.h"
#include "air.h"
#include "grading.h"
#include "manners/manners.h"
#include "places/places.h"
#include "sky.h"

namespace pictor::landscapes {

QImage render(const Landscape &landscape, QSize size)
{
    Q_ASSERT(size.width() >= 16 && size.height() >= 16);
    Scene scene(landscape, size);
    paintSky(scene);
    paintAccentBehindClouds(scene);
    paintLuminary(scene);
    paintClouds(scene);
    paintAccentBeforeClouds(scene);
    paintPlace(scene);
    paintAir(scene);
    applyPalette(scene);
    applyManner(scene);
    return scene.image;
}

} // namespace pictor::landscapes
