// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/picturereader.h"

#include "images/fit.h"
#include "images/picture.h"
#include "library/threadgroup.h"

#include <algorithm>
#include <limits>

namespace pictor::library {

namespace {

constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max();

/// A JPEG of at least twice the target gives the same embedding as the full one, in a third of the time.
images::DecodeOptions optionsFor(const inference::InputGeometry &geometry, images::PixelBudget &budget)
{
    images::DecodeOptions options;
    options.shortSideAtLeast = 2 * std::max({geometry.resize, geometry.width, geometry.height});
    options.budget = &budget;
    return options;
}

ReadPicture readPicture(
    PendingImage image, const inference::InputGeometry &geometry, images::PixelBudget &budget)
{
    const auto decoded = images::readPicture(image.path, optionsFor(geometry, budget));
    if (!decoded)
        return {std::move(image), tl::unexpected(decoded.error()), {}};
    return {std::move(image), images::fit(decoded->image, geometry), decoded->size};
}

} // namespace

struct PictureReader::Shared {
    Channel<PendingImage> wanted{unbounded};
    Channel<ReadPicture> read{unbounded};
    /// All threads together hold no more than one picture may.
    images::PixelBudget budget{images::DecodeOptions().maximumPixels};
};

PictureReader::PictureReader(ThreadGroup &threads, int threadCount, const inference::InputGeometry &geometry,
    std::function<void()> arrived)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->read.setListener(std::move(arrived));
    for (int i = 0; i < threadCount; ++i) {
        threads.start([shared = m_shared, geometry, stop = m_stop.get_token()] {
            while (auto image = shared->wanted.receive(stop))
                shared->read.send(readPicture(*std::move(image), geometry, shared->budget), stop);
        });
    }
}

PictureReader::~PictureReader()
{
    m_stop.request_stop();
    m_shared->read.setListener(nullptr);
}

void PictureReader::read(PendingImage image)
{
    m_shared->wanted.send(std::move(image), {});
}

std::optional<ReadPicture> PictureReader::next()
{
    return m_shared->read.tryReceive();
}

} // namespace pictor::library
