// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

#include <cstdarg>

#include <tiffio.h>

namespace pictor::images {

class TiffPixels;

/// The first page of a TIFF through libtiff.
class TiffCodec final : public Codec {
public:
    explicit TiffCodec(QIODevice &device);
    ~TiffCodec() override;
    TiffCodec(const TiffCodec &) = delete;
    TiffCodec &operator=(const TiffCodec &) = delete;

    Decoded<QSize> readHeader() override;
    int orientation() override;
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    static tmsize_t readBytes(thandle_t codec, void *data, tmsize_t count);
    static toff_t seek(thandle_t codec, toff_t offset, int from);
    static int onMessage(TIFF *, void *codec, const char *module, const char *format, std::va_list arguments);

    void open();
    bool readStrips(const TiffPixels &pixels, QImage &image);
    bool readTiles(const TiffPixels &pixels, QImage &image);
    bool readThroughRgba(QImage &image);
    Flaw flaw() const;

    QIODevice &m_device;
    TIFF *m_tiff = nullptr;
    QSize m_size;
    QString m_message; ///< the first error
    bool m_endsEarly = false;
    bool m_unsupported = false;
};

} // namespace pictor::images
