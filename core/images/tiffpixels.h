// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>

#include <tiffio.h>

namespace pictor::images {

/// How the samples of a TIFF become RGB bytes: 16 bits cut to the high byte, associated alpha divided out.
class TiffPixels {
public:
    explicit TiffPixels(TIFF *tiff);

    /// Whether convert() understands the samples; otherwise libtiff's own conversion must do.
    bool understood() const;
    bool separatePlanes() const { return m_separate; }
    int bytesPerSample() const { return m_bits / 8; }
    int bytesPerPixel() const { return bytesPerSample() * (m_separate ? 1 : m_samples); }
    /// Planes that carry colour; 1 where pixels are interleaved.
    int planes() const { return m_separate ? colours() : 1; }

    /// Converts `count` pixels, or of `plane` only the samples.
    void convert(const std::uint8_t *samples, int count, int plane, uchar *rgb) const;

private:
    int colours() const;
    template <class T> void convertPixels(const T *samples, int count, uchar *rgb) const;
    template <class T> void convertPlane(const T *samples, int count, int plane, uchar *rgb) const;
    template <class T> void convertPixel(const T *samples, uchar *rgb) const;
    void readPalette(TIFF *tiff);

    std::uint16_t m_bits = 1;
    std::uint16_t m_samples = 1;
    std::uint16_t m_format = SAMPLEFORMAT_UINT;
    std::uint16_t m_photometric = PHOTOMETRIC_MINISBLACK;
    bool m_separate = false;
    bool m_premultiplied = false;
    std::array<std::array<uchar, 3>, 256> m_palette = {};
};

} // namespace pictor::images
