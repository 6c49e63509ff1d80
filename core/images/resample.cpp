// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/resample.h"

#include <algorithm>
#include <cstring>

// One copy of a function for each generation of processor, picked when the program starts. (Sanitizers do not
// work yet at that moment; Clang has no such copies for us.)
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)        \
    && !defined(__SANITIZE_THREAD__)
#define PICTOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PICTOR_CLONES
#endif

namespace pictor::images {

namespace {

// Pixels are spread to four samples of 16 bits, the last of them unused, so that two fill a vector of GCC's
// and Clang's portable kind: https://gcc.gnu.org/onlinedocs/gcc/Vector-Extensions.html
using Sample = std::uint16_t;
using Samples = Sample __attribute__((vector_size(16)));
using Sums = std::int32_t __attribute__((vector_size(32)));

constexpr std::size_t spread = 4; ///< samples of a pixel
constexpr std::size_t lanes = 8; ///< samples of a vector
constexpr std::size_t pixelsPerVector = lanes / spread;
constexpr std::size_t rowsAtOnce = 4; ///< that share the reading of weights
constexpr std::size_t vectorsAtOnce = 4; ///< that share the reading of rows
constexpr std::int32_t half = 1 << (fractionBits - 1);

constexpr std::size_t roundedUp(std::size_t n, std::size_t step)
{
    return (n + step - 1) / step * step;
}

/// Rows of spread pixels, each filled up to whole blocks of vectors.
struct SpreadRows {
    SpreadRows(std::size_t width, std::size_t height)
        : stride(roundedUp(width * spread, vectorsAtOnce * lanes))
        , samples(stride * height)
    {
    }
    Sample *row(std::size_t y) { return samples.data() + y * stride; }

    std::size_t stride;
    std::vector<Sample> samples;
};

/// Horizontal taps in vectors: each weight four times, each run padded with zeros to whole vectors.
struct SpreadTaps {
    explicit SpreadTaps(const ResampleTaps &taps);

    std::size_t vectors; ///< per output pixel
    std::vector<std::size_t> first; ///< counted from the leftmost input pixel that is looked at
    std::vector<std::int32_t> weights;
};

SpreadTaps::SpreadTaps(const ResampleTaps &taps)
    : vectors((static_cast<std::size_t>(taps.longest()) + pixelsPerVector - 1) / pixelsPerVector)
{
    const std::size_t stride = vectors * lanes;
    const auto outputs = static_cast<std::size_t>(taps.count());
    first.reserve(outputs);
    weights.resize(outputs * stride);
    for (std::size_t i = 0; i < outputs; ++i) {
        const auto tap = taps[static_cast<int>(i)];
        first.push_back(static_cast<std::size_t>(tap.first - taps.firstInput()));
        auto target = weights.begin() + static_cast<std::ptrdiff_t>(i * stride);
        for (const std::int32_t weight : tap.weights)
            target = std::fill_n(target, spread, weight);
    }
}

/// @param rgb  readable for 16 bytes from the first of each pair of pixels
PICTOR_CLONES void spreadPixels(const std::uint8_t *rgb, Sample *output, std::size_t pixels)
{
    using Bytes = std::uint8_t __attribute__((vector_size(16)));
    const Bytes zero = {};
    for (std::size_t x = 0; x < pixels; x += pixelsPerVector, rgb += 3 * pixelsPerVector, output += lanes) {
        Bytes bytes;
        std::memcpy(&bytes, rgb, sizeof bytes);
        bytes =
            __builtin_shufflevector(bytes, zero, 0, 16, 1, 16, 2, 16, 16, 16, 3, 16, 4, 16, 5, 16, 16, 16);
        std::memcpy(output, &bytes, sizeof bytes);
    }
}

/// rowsAtOnce rows along x.
PICTOR_CLONES void resampleRows(const Sample *input, std::size_t inputStride, const SpreadTaps &taps,
    Sample *output, std::size_t outputStride)
{
    const std::int32_t *weights = taps.weights.data();
    for (const std::size_t first : taps.first) {
        const Sample *pixels = input + first * spread;
        Sums sums[rowsAtOnce] = {};
        for (std::size_t i = 0; i < taps.vectors; ++i, weights += lanes, pixels += lanes) {
            Sums weight;
            std::memcpy(&weight, weights, sizeof weight);
            for (std::size_t row = 0; row < rowsAtOnce; ++row) {
                Samples samples;
                std::memcpy(&samples, pixels + row * inputStride, sizeof samples);
                sums[row] += weight * __builtin_convertvector(samples, Sums);
            }
        }
        for (std::size_t row = 0; row < rowsAtOnce; ++row) {
            const Sums otherHalf = __builtin_shufflevector(sums[row], sums[row], 4, 5, 6, 7, 0, 1, 2, 3);
            Sums value = (sums[row] + otherHalf + half) >> fractionBits;
            value = value < 0 ? 0 : value;
            value = value > 255 ? 255 : value;
            const Samples samples = __builtin_convertvector(value, Samples);
            std::memcpy(output + row * outputStride, &samples, spread * sizeof(Sample));
        }
        output += spread;
    }
}

/// One output row from the input rows below each other.
PICTOR_CLONES void resampleColumns(
    const Sample *input, std::size_t stride, std::span<const std::int32_t> weights, Sample *output)
{
    for (std::size_t x = 0; x < stride; x += vectorsAtOnce * lanes) {
        Sums sums[vectorsAtOnce] = {};
        const Sample *row = input + x;
        for (const std::int32_t weight : weights) {
            for (std::size_t i = 0; i < vectorsAtOnce; ++i) {
                Samples samples;
                std::memcpy(&samples, row + i * lanes, sizeof samples);
                sums[i] += weight * __builtin_convertvector(samples, Sums);
            }
            row += stride;
        }
        for (std::size_t i = 0; i < vectorsAtOnce; ++i) {
            Sums value = (sums[i] + half) >> fractionBits;
            value = value < 0 ? 0 : value;
            value = value > 255 ? 255 : value;
            const Samples samples = __builtin_convertvector(value, Samples);
            std::memcpy(output + x + i * lanes, &samples, sizeof samples);
        }
    }
}

/// Rows [firstRow, endRow) of `image` along x, as spread pixels.
SpreadRows horizontalPass(const QImage &image, const ResampleTaps &taps, int firstRow, int endRow)
{
    const SpreadTaps spreadTaps(taps);
    const auto pixels = static_cast<std::size_t>(taps.endInput() - taps.firstInput());
    const auto rows = static_cast<std::size_t>(endRow - firstRow);
    std::vector<std::uint8_t> line(pixels * 3 + 16);
    SpreadRows input(pixels + spreadTaps.vectors * pixelsPerVector, rowsAtOnce);
    SpreadRows output(spreadTaps.first.size(), roundedUp(rows, rowsAtOnce));
    for (std::size_t y = 0; y < rows; ++y) {
        const std::uint8_t *rgb = image.constScanLine(firstRow + static_cast<int>(y)) + taps.firstInput() * 3;
        std::memcpy(line.data(), rgb, pixels * 3);
        spreadPixels(line.data(), input.row(y % rowsAtOnce), pixels);
        if (y % rowsAtOnce == rowsAtOnce - 1 || y == rows - 1)
            resampleRows(input.row(0), input.stride, spreadTaps, output.row(y / rowsAtOnce * rowsAtOnce),
                output.stride);
    }
    return output;
}

void verticalPass(SpreadRows rows, const ResampleTaps &taps, QImage &image)
{
    std::vector<Sample> line(rows.stride);
    for (int y = 0; y < image.height(); ++y) {
        const auto tap = taps[y];
        resampleColumns(rows.row(static_cast<std::size_t>(tap.first - taps.firstInput())), rows.stride,
            tap.weights, line.data());
        std::uint8_t *rgb = image.scanLine(y);
        for (std::size_t x = 0; x < static_cast<std::size_t>(image.width()); ++x, rgb += 3)
            std::transform(&line[x * spread], &line[x * spread] + 3, rgb,
                [](Sample sample) { return static_cast<std::uint8_t>(sample); });
    }
}

} // namespace

QImage resampled(const QImage &image, QSize size, const QRect &window, Filter filter)
{
    if (image.size() == size)
        return image.copy(window);
    const ResampleTaps across(filter, image.width(), size.width(), window.left(), window.right() + 1);
    const ResampleTaps down(filter, image.height(), size.height(), window.top(), window.bottom() + 1);
    QImage result(window.size(), QImage::Format_RGB888);
    if (!result.isNull())
        verticalPass(horizontalPass(image, across, down.firstInput(), down.endInput()), down, result);
    return result;
}

} // namespace pictor::images
