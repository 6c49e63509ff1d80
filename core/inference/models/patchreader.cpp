// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/models/patchreader.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <string>

namespace pictor::inference {

namespace {

using at::Tensor;

constexpr std::int64_t channels = 3;
constexpr std::int64_t byteValues = 256;

/// Rounded where the reference implementation rounds: rescaled in double, the rest in float.
Tensor valueTable(const ClipPreprocessing &preprocessing)
{
    Tensor table = at::empty({channels, byteValues}, at::kFloat);
    auto values = table.accessor<float, 2>();
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto mean = static_cast<float>(preprocessing.mean.at(static_cast<std::size_t>(c)));
        const auto deviation = static_cast<float>(preprocessing.deviation.at(static_cast<std::size_t>(c)));
        for (std::int64_t byte = 0; byte < byteValues; ++byte) {
            const double factor = preprocessing.rescale ? preprocessing.rescaleFactor : 1.0;
            const auto x = static_cast<float>(static_cast<double>(byte) * factor);
            values[c][byte] = preprocessing.normalise ? (x - mean) / deviation : x;
        }
    }
    return table;
}

void checkSize(const ImageView &image, const InputGeometry &geometry)
{
    if (image.width != geometry.width || image.height != geometry.height)
        throw EngineError(EngineError::Kind::Internal,
            "A picture of " + std::to_string(image.width) + " x " + std::to_string(image.height)
                + " pixels was given to a model that reads " + std::to_string(geometry.width) + " x "
                + std::to_string(geometry.height) + '.');
}

} // namespace

PatchReader::PatchReader(
    const ClipPreprocessing &preprocessing, const ClipVisionConfig &vision, const Placement &placement)
    : m_geometry(preprocessing.geometry)
    , m_side(vision.patchSize)
    , m_columns(preprocessing.geometry.width / vision.patchSize)
    , m_rows(preprocessing.geometry.height / vision.patchSize)
    , m_values(valueTable(preprocessing).to(placement.device, placement.dtype))
{
}

Tensor PatchReader::operator()(std::span<const ImageView> images) const
{
    for (const ImageView &image : images)
        checkSize(image, m_geometry);
    return m_values.is_cpu() ? onCpu(images) : onGpu(images);
}

/// Walks every picture row by row; `convert` makes the run of bytes that a patch has of a row.
template <class T, class Convert>
void PatchReader::cut(std::span<const ImageView> images, T *patches, const Convert &convert) const
{
    const std::int64_t run = m_side * channels;
    const std::int64_t patchLength = m_side * run;
    const auto stripes = static_cast<std::int64_t>(images.size()) * m_rows;
    at::parallel_for(0, stripes, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t stripe = begin; stripe < end; ++stripe) {
            const ImageView &image = images[static_cast<std::size_t>(stripe / m_rows)];
            T *const first = patches + stripe * m_columns * patchLength;
            for (std::int64_t y = 0; y < m_side; ++y) {
                const std::uint8_t *bytes = image.pixels + (stripe % m_rows * m_side + y) * image.stride;
                for (std::int64_t column = 0; column < m_columns; ++column)
                    convert(bytes + column * run, first + column * patchLength + y * run, run);
            }
        }
    });
}

Tensor PatchReader::onCpu(std::span<const ImageView> images) const
{
    Tensor patches =
        at::empty({static_cast<std::int64_t>(images.size()), m_rows * m_columns, m_side * m_side * channels},
            m_values.options());
    AT_DISPATCH_FLOATING_TYPES_AND2(at::kHalf, at::kBFloat16, patches.scalar_type(), "patches", [&] {
        const scalar_t *values = m_values.data_ptr<scalar_t>();
        cut(images, patches.data_ptr<scalar_t>(),
            [values](const std::uint8_t *from, scalar_t *to, std::int64_t run) {
                for (std::int64_t i = 0; i < run; i += channels) {
                    for (std::int64_t c = 0; c < channels; ++c)
                        to[i + c] = values[c * byteValues + from[i + c]];
                }
            });
    });
    return patches;
}

Tensor PatchReader::onGpu(std::span<const ImageView> images) const
{
    // Bytes travel, and from pinned memory at full speed; the GPU looks their values up.
    const std::int64_t runs = m_side * m_side;
    Tensor bytes = at::empty({static_cast<std::int64_t>(images.size()), m_rows * m_columns, runs * channels},
        at::TensorOptions(at::kByte).pinned_memory(true));
    cut(images, bytes.data_ptr<std::uint8_t>(),
        [](const std::uint8_t *from, std::uint8_t *to, std::int64_t run) { std::copy_n(from, run, to); });
    const Tensor rowOfTable =
        at::arange(channels, m_values.options().dtype(at::kLong)).mul_(byteValues).repeat({runs});
    return m_values.take(bytes.to(m_values.device(), /*non_blocking=*/true).to(at::kLong).add_(rowOfTable));
}

} // namespace pictor::inference
