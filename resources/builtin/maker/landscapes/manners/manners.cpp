// SPDX-License-Identifier: GPL-3.0-or-later
#include "manners.h"

namespace pictor::landscapes {

void applyManner(Scene &scene)
{
    switch (scene.landscape.manner) {
    case Manner::Plain:
        return;
    case Manner::Oil:
        return applyOil(scene);
    case Manner::Watercolour:
        return applyWatercolour(scene);
    case Manner::Poster:
        return applyPoster(scene);
    case Manner::InkWash:
        return applyInkWash(scene);
    case Manner::Pastel:
        return applyPastel(scene);
    }
}

} // namespace pictor::landscapes
