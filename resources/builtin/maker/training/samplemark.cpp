// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemark.h"

#include "landscapes/caption.h"
#include "landscapes/renderer.h"
#include "landscapes/sampler.h"
#include "seeds.h"

#include <QImage>

namespace pictor::landscapes {

std::uint64_t samplesMark()
{
    constexpr int samples = 64; // every attribute's values are among them
    const QSize size(64, 64);
    std::uint64_t mark = 0;
    Random random(1);
    for (int i = 0; i < samples; ++i) {
        const Landscape landscape = sampleLandscape(random, Pairs::All);
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
