// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemark.h"

#include "landscapes/caption.h"
#include "landscapes/renderer.h"
#include "landscapes/sampler.h"
#include "seeds.h"

#include <QImage>

#include <string_view>

namespace pictor::landscapes {

namespace {

/// The usual landscape with each value of one attribute.
template <class Attribute> void addValues(std::vector<Landscape> &landscapes, Attribute Landscape::*field)
{
    for (int value = 0; value < valueCount<Attribute>; ++value) {
        Landscape landscape;
        landscape.*field = Attribute(value);
        landscapes.push_back(landscape);
    }
}

} // namespace

std::vector<Landscape> markedLandscapes()
{
    std::vector<Landscape> landscapes;
    addValues(landscapes, &Landscape::time);
    addValues(landscapes, &Landscape::weather);
    addValues(landscapes, &Landscape::place);
    addValues(landscapes, &Landscape::luminary);
    addValues(landscapes, &Landscape::accent);
    addValues(landscapes, &Landscape::season);
    addValues(landscapes, &Landscape::skyColour);
    addValues(landscapes, &Landscape::palette);
    addValues(landscapes, &Landscape::manner);
    Random random(1);
    for (int i = 0; i < 32; ++i)
        landscapes.push_back(sampleLandscape(random, Pairs::All));
    return landscapes;
}

std::uint64_t markOf(std::span<const Landscape> landscapes)
{
    const QSize size(64, 64);
    std::uint64_t mark = 0;
    Random random(1);
    for (const Landscape &landscape : landscapes) {
        const QByteArray caption = writeCaption(landscape, random, CaptionLength::Any).toUtf8();
        const QImage image = render(landscape, size); // 32 bits a pixel: no gaps between rows
        const std::string_view pixels(
            reinterpret_cast<const char *>(image.constBits()), static_cast<std::size_t>(image.sizeInBytes()));
        mark = 31 * mark + hashOf(pixels);
        mark = 31 * mark + hashOf({caption.constData(), static_cast<std::size_t>(caption.size())});
    }
    return mark;
}

} // namespace pictor::landscapes
