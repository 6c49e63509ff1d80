// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscape.h"

#include <QStringList>

#include <initializer_list>

namespace pictor::landscapes {

namespace {

template <class Attribute> QLatin1String nameOf(Attribute value, std::initializer_list<const char *> names)
{
    Q_ASSERT(names.size() == std::size_t(valueCount<Attribute>));
    return QLatin1String(names.begin()[std::size_t(value)]);
}

} // namespace

QString toString(const Landscape &landscape)
{
    const QStringList words = {
        nameOf(landscape.time, {"dawn", "day", "sunset", "dusk", "night"}),
        nameOf(landscape.weather, {"clear", "cloudy", "rain", "fog", "snowfall", "storm"}),
        nameOf(landscape.place, {"sea", "dunes", "mountains", "forest", "city", "meadow", "lake", "island"}),
        nameOf(landscape.luminary, {"no-luminary", "sun", "full-moon", "crescent-moon"}),
        nameOf(landscape.accent,
            {"no-accent", "stars", "aurora", "clouds", "birds", "rainbow", "balloon", "lightning"}),
        nameOf(landscape.season, {"spring", "summer", "autumn", "winter"}),
        nameOf(landscape.skyColour, {"usual-sky", "red-sky", "golden-sky", "pink-sky", "violet-sky"}),
        nameOf(landscape.palette, {"natural", "warm", "cool", "vivid", "muted", "monochrome"}),
        nameOf(landscape.manner, {"plain", "oil", "watercolour", "poster", "ink-wash", "pastel"}),
        QString::number(landscape.seed),
    };
    return words.join(QLatin1Char(' '));
}

} // namespace pictor::landscapes
