// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

#include <array>
#include <csetjmp>

#include <png.h>

namespace pictor::images {

/// PNG through libpng, straight to 8-bit RGB.
class PngCodec final : public Codec {
public:
    explicit PngCodec(QIODevice &device);
    ~PngCodec() override;
    PngCodec(const PngCodec &) = delete;
    PngCodec &operator=(const PngCodec &) = delete;

    Decoded<QSize> readHeader() override;
    int orientation() override { return m_orientation; }
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    [[noreturn]] static void onError(png_structp png, png_const_charp message);
    static void readBytes(png_structp png, png_bytep data, std::size_t count);

    template <class Step> bool guarded(Step step);
    void askForRgb();
    Flaw flaw() const;

    QIODevice &m_device;
    int m_orientation;
    std::jmp_buf m_jump;
    std::array<char, 128> m_message = {};
    bool m_endsEarly = false;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
};

} // namespace pictor::images
