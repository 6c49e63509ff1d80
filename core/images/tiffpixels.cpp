// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/tiffpixels.h"

#include "images/cmyk.h"

#include <algorithm>

namespace pictor::images {

namespace {

std::uint16_t field(TIFF *tiff, std::uint32_t tag, std::uint16_t otherwise)
{
    std::uint16_t value = otherwise;
    return TIFFGetFieldDefaulted(tiff, tag, &value) ? value : otherwise;
}

bool hasAssociatedAlpha(TIFF *tiff)
{
    std::uint16_t count = 0;
    const std::uint16_t *kinds = nullptr;
    return TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds) && count > 0
        && kinds[0] == EXTRASAMPLE_ASSOCALPHA;
}

constexpr uchar highByte(std::uint8_t sample)
{
    return sample;
}

constexpr uchar highByte(std::uint16_t sample)
{
    return static_cast<uchar>(sample >> 8);
}

uchar unpremultiplied(int colour, int alpha)
{
    return alpha == 0 ? uchar{0} : static_cast<uchar>(std::min(255, 255 * colour / alpha));
}

} // namespace

TiffPixels::TiffPixels(TIFF *tiff)
    : m_bits(field(tiff, TIFFTAG_BITSPERSAMPLE, 1))
    , m_samples(field(tiff, TIFFTAG_SAMPLESPERPIXEL, 1))
    , m_format(field(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT))
    , m_photometric(field(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK))
    , m_separate(
          m_samples > 1 && field(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE)
    , m_premultiplied(m_photometric == PHOTOMETRIC_RGB && m_samples > 3 && hasAssociatedAlpha(tiff))
{
    if (m_photometric == PHOTOMETRIC_YCBCR
        && field(tiff, TIFFTAG_COMPRESSION, COMPRESSION_NONE) == COMPRESSION_JPEG) {
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        m_photometric = PHOTOMETRIC_RGB;
    }
    if (m_photometric == PHOTOMETRIC_PALETTE && m_bits == 8)
        readPalette(tiff);
}

/// The specification's palettes have 16 bits; those whose values all fit 8 were meant as 8.
void TiffPixels::readPalette(TIFF *tiff)
{
    std::array<const std::uint16_t *, 3> channels = {};
    if (!TIFFGetField(tiff, TIFFTAG_COLORMAP, &channels[0], &channels[1], &channels[2]))
        return;
    const bool narrow = std::all_of(channels.begin(), channels.end(), [](const std::uint16_t *values) {
        return std::all_of(values, values + 256, [](std::uint16_t value) { return value < 256; });
    });
    for (std::size_t i = 0; i < 256; ++i) {
        for (std::size_t c = 0; c < 3; ++c)
            m_palette[i][c] = narrow ? static_cast<uchar>(channels[c][i]) : highByte(channels[c][i]);
    }
}

int TiffPixels::colours() const
{
    switch (m_photometric) {
    case PHOTOMETRIC_RGB:
        return 3;
    case PHOTOMETRIC_SEPARATED:
        return 4;
    default:
        return 1;
    }
}

bool TiffPixels::understood() const
{
    if (m_format != SAMPLEFORMAT_UINT || (m_bits != 8 && m_bits != 16) || m_samples < colours())
        return false;
    switch (m_photometric) {
    case PHOTOMETRIC_MINISWHITE:
    case PHOTOMETRIC_MINISBLACK:
        return true;
    case PHOTOMETRIC_RGB:
        return !(m_separate && m_premultiplied);
    case PHOTOMETRIC_PALETTE:
        return m_bits == 8;
    case PHOTOMETRIC_SEPARATED:
        return !m_separate;
    default:
        return false;
    }
}

void TiffPixels::convert(const std::uint8_t *samples, int count, int plane, uchar *rgb) const
{
    const auto *wide = reinterpret_cast<const std::uint16_t *>(samples);
    if (m_separate && m_photometric == PHOTOMETRIC_RGB)
        m_bits == 8 ? convertPlane(samples, count, plane, rgb) : convertPlane(wide, count, plane, rgb);
    else
        m_bits == 8 ? convertPixels(samples, count, rgb) : convertPixels(wide, count, rgb);
}

template <class T> void TiffPixels::convertPlane(const T *samples, int count, int plane, uchar *rgb) const
{
    for (int x = 0; x < count; ++x)
        rgb[3 * x + plane] = highByte(samples[x]);
}

template <class T> void TiffPixels::convertPixels(const T *samples, int count, uchar *rgb) const
{
    const int step = m_separate ? 1 : m_samples;
    for (int x = 0; x < count; ++x, samples += step, rgb += 3)
        convertPixel(samples, rgb);
}

template <class T> void TiffPixels::convertPixel(const T *samples, uchar *rgb) const
{
    const uchar first = highByte(samples[0]);
    switch (m_photometric) {
    case PHOTOMETRIC_RGB:
        for (int c = 0; c < 3; ++c)
            rgb[c] = m_premultiplied ? unpremultiplied(highByte(samples[c]), highByte(samples[3]))
                                     : highByte(samples[c]);
        break;
    case PHOTOMETRIC_SEPARATED:
        for (int c = 0; c < 3; ++c)
            rgb[c] = lightOf(highByte(samples[c]), highByte(samples[3]));
        break;
    case PHOTOMETRIC_PALETTE:
        std::copy_n(m_palette[first].begin(), 3, rgb);
        break;
    default:
        std::fill_n(
            rgb, 3, m_photometric == PHOTOMETRIC_MINISWHITE ? static_cast<uchar>(255 - first) : first);
    }
}

} // namespace pictor::images
