// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/resample.h"

#include "images/resampletaps.h"

#include <algorithm>
#include <array>
#include <cstring>

// The loops below are written for the compiler's vectoriser; where GCC can, it makes one copy for each
// generation of processor and picks at start. (Sanitizers cannot run before the copies are picked.)
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)        \
    && !defined(__SANITIZE_THREAD__)
#define PICTOR_VECTORISED __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PICTOR_VECTORISED
#endif

namespace pictor::images {

namespace {

constexpr int channels = 3;
constexpr std::int32_t half = 1 << (fractionBits - 1);
/// Pixels summed at once: 48 bytes fill whole registers and hold whole pixels.
constexpr int blockPixels = 16;
constexpr int blockBytes = blockPixels * channels;

std::uint8_t toByte(std::int32_t sum)
{
    return static_cast<std::uint8_t>(std::clamp(sum >> fractionBits, 0, 255));
}

/// Horizontal taps with every weight written once for each channel and padded to whole blocks.
struct WideTaps {
    explicit WideTaps(const ResampleTaps &taps);

    int blocks;
    std::vector<int> firstByte; ///< from the leftmost input pixel that is looked at
    std::vector<std::int32_t> weights; ///< firstByte.size() rows of blocks * blockBytes
};

WideTaps::WideTaps(const ResampleTaps &taps)
    : blocks((taps.longest() + blockPixels - 1) / blockPixels)
{
    const std::size_t stride = static_cast<std::size_t>(blocks) * blockBytes;
    weights.resize(static_cast<std::size_t>(taps.count()) * stride);
    auto row = weights.begin();
    for (int i = 0; i < taps.count(); ++i, row += static_cast<std::ptrdiff_t>(stride)) {
        firstByte.push_back((taps[i].first - taps.firstInput()) * channels);
        auto target = row;
        for (const std::int32_t weight : taps[i].weights)
            target = std::fill_n(target, channels, weight);
    }
}

/// @param row  input bytes, readable for a block past the last one needed
PICTOR_VECTORISED void resampleRow(const std::uint8_t *row, const WideTaps &taps, std::uint8_t *output)
{
    const std::int32_t *weights = taps.weights.data();
    for (const int first : taps.firstByte) {
        std::array<std::int32_t, blockBytes> lanes = {};
        const std::uint8_t *bytes = row + first;
        for (int block = 0; block < taps.blocks; ++block) {
            for (int i = 0; i < blockBytes; ++i)
                lanes[static_cast<std::size_t>(i)] += weights[i] * bytes[i];
            weights += blockBytes;
            bytes += blockBytes;
        }
        std::array<std::int32_t, channels> sums = {half, half, half};
        for (std::size_t i = 0; i < blockBytes; ++i)
            sums[i % channels] += lanes[i];
        for (const std::int32_t sum : sums)
            *output++ = toByte(sum);
    }
}

PICTOR_VECTORISED void addRow(const std::uint8_t *row, std::int32_t weight, std::int32_t *sums, int count)
{
    for (int i = 0; i < count; ++i)
        sums[i] += weight * row[i];
}

PICTOR_VECTORISED void writeRow(const std::int32_t *sums, std::uint8_t *output, int count)
{
    for (int i = 0; i < count; ++i)
        output[i] = toByte(sums[i]);
}

/// Rows [firstRow, endRow) of `image`, resampled along x.
std::vector<std::uint8_t> horizontalPass(
    const QImage &image, const ResampleTaps &taps, int firstRow, int endRow)
{
    const WideTaps wide(taps);
    const auto inputBytes = static_cast<std::size_t>((taps.endInput() - taps.firstInput()) * channels);
    std::vector<std::uint8_t> line(inputBytes + static_cast<std::size_t>(wide.blocks) * blockBytes);
    const auto outputBytes = static_cast<std::size_t>(taps.count()) * channels;
    std::vector<std::uint8_t> result(outputBytes * static_cast<std::size_t>(endRow - firstRow));
    auto *output = result.data();
    for (int y = firstRow; y < endRow; ++y, output += outputBytes) {
        std::memcpy(line.data(), image.constScanLine(y) + taps.firstInput() * channels, inputBytes);
        resampleRow(line.data(), wide, output);
    }
    return result;
}

void verticalPass(const std::vector<std::uint8_t> &rows, const ResampleTaps &taps, QImage &image)
{
    const int count = image.width() * channels;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(count));
    for (int y = 0; y < taps.count(); ++y) {
        std::fill(sums.begin(), sums.end(), half);
        const auto tap = taps[y];
        const std::uint8_t *row =
            rows.data() + static_cast<std::size_t>(tap.first - taps.firstInput()) * sums.size();
        for (const std::int32_t weight : tap.weights) {
            addRow(row, weight, sums.data(), count);
            row += count;
        }
        writeRow(sums.data(), image.scanLine(y), count);
    }
}

} // namespace

QImage resampled(const QImage &image, QSize size, const QRect &window)
{
    if (image.size() == size)
        return image.copy(window);
    const ResampleTaps across(image.width(), size.width(), window.left(), window.right() + 1);
    const ResampleTaps down(image.height(), size.height(), window.top(), window.bottom() + 1);
    QImage result(window.size(), QImage::Format_RGB888);
    if (!result.isNull())
        verticalPass(horizontalPass(image, across, down.firstInput(), down.endInput()), down, result);
    return result;
}

} // namespace pictor::images
