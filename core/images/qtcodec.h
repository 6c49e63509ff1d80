// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/codec.h"

#include <QImageReader>

namespace pictor::images {

/// WebP, TIFF, GIF and BMP through Qt's plugins.
class QtCodec final : public Codec {
public:
    /// @param format  Qt's name: "webp", "tiff", "gif", "bmp"
    QtCodec(QIODevice &device, const QByteArray &format);

    Decoded<QSize> readHeader() override;
    int orientation() override;
    Decoded<QImage> readPixels(const DecodeOptions &options) override;

private:
    Flaw flaw() const;

    QIODevice &m_device;
    int m_orientation;
    bool m_endsEarly;
    QImageReader m_reader;
};

} // namespace pictor::images
